package org.conclusum.scenarios;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.ChangedMeanwhile;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.Rule;
import org.conclusum.kernel.Subject;
import org.conclusum.scenarios.rules.BundlesMustBeCountable;
import org.conclusum.scenarios.rules.FactorMustHaveProjections;
import org.conclusum.scenarios.rules.FactorsMustBeEnough;
import org.conclusum.scenarios.rules.ScenarioMustBeNamed;
import org.conclusum.scenarios.rules.ScenarioTextMustFit;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The office of a region takes a scenario project from its question to its end. */
@Service
@Transactional
public class ScenarioManagement {

    private static final int LETTERS = 26;

    private final ScenarioProjects projects;
    private final ScenarioAccess access;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ScenarioManagement(
            ScenarioProjects projects, ScenarioAccess access, ApplicationEventPublisher events, Clock clock) {
        this.projects = projects;
        this.access = access;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Begins a project.
     *
     * @param horizon the year that its scenarios speak of
     * @param impacts whether cross impacts are to be rated beside consistency
     */
    public UUID begin(String region, String title, String question, int horizon, boolean impacts, Actor.Person person) {
        access.requireOffice(region, person);
        ScenarioProject project =
                ScenarioProject.begin(region, title, question, horizon, impacts, person.name(), now());
        projects.add(project);
        events.publishEvent(new ScenarioBegun(project.id(), region, person));
        return project.id();
    }

    /**
     * Changes what is asked.
     *
     * @throws ChangedMeanwhile where the project is not at the expected revision any more
     */
    public void revise(UUID project, String title, String question, int horizon, int expected, Actor.Person person) {
        ScenarioProject before = forLead(project, person);
        if (before.revision() != expected) {
            throw new ChangedMeanwhile(before.changedBy(), before.changedAt());
        }
        save(before.revise(title, question, horizon, person.name(), now()));
        events.publishEvent(new ScenarioRevised(project, before.region(), person));
    }

    public UUID addFactor(UUID project, FactorDraft draft, Actor.Person person) {
        ScenarioProject next = forLead(project, person).changeFactors(person.name(), now());
        check(draft);
        List<KeyFactor> known = projects.factors(project);
        KeyFactor factor = new KeyFactor(
                UUID.randomUUID(),
                known.isEmpty() ? 1 : known.getLast().position() + 1,
                sign(draft.name(), known.stream().map(KeyFactor::sign).collect(Collectors.toSet())),
                draft.name(),
                draft.note(),
                projections(draft));
        projects.add(project, factor);
        save(next);
        events.publishEvent(new ScenarioRevised(project, next.region(), person));
        return factor.id();
    }

    public void changeFactor(UUID factor, FactorDraft draft, Actor.Person person) {
        ScenarioProject next = ofFactor(factor, person).changeFactors(person.name(), now());
        check(draft);
        projects.factors(next.id()).stream()
                .filter(one -> one.id().equals(factor))
                .forEach(one -> projects.replace(new KeyFactor(
                        factor, one.position(), one.sign(), draft.name(), draft.note(), projections(draft))));
        save(next);
        events.publishEvent(new ScenarioRevised(next.id(), next.region(), person));
    }

    public void dropFactor(UUID factor, Actor.Person person) {
        ScenarioProject next = ofFactor(factor, person).changeFactors(person.name(), now());
        projects.drop(factor);
        save(next);
        events.publishEvent(new ScenarioRevised(next.id(), next.region(), person));
    }

    /** From now on the factors stay as they are, and the municipalities rate. */
    public void openRating(UUID project, Actor.Person person) {
        ScenarioProject before = forLead(project, person);
        List<KeyFactor> factors = projects.factors(project);
        new FactorsMustBeEnough(factors.size()).check();
        new BundlesMustBeCountable(KeyFactor.box(factors)).check();
        save(before.openRating(person.name(), now()));
        events.publishEvent(new ScenarioRatingOpened(project, before.region(), person));
    }

    /** From now on all of the region see who rated what. */
    public void showDifferences(UUID project, Actor.Person person) {
        ScenarioProject after = change(project, person, before -> before.showDifferences(person.name(), now()));
        events.publishEvent(new ScenarioDifferencesShown(project, after.region(), person));
    }

    public void close(UUID project, Actor.Person person) {
        ScenarioProject after = change(project, person, before -> before.close(person.name(), now()));
        events.publishEvent(new ScenarioClosed(project, after.region(), person));
    }

    public void reopen(UUID project, Actor.Person person) {
        ScenarioProject after = change(project, person, before -> before.reopen(person.name(), now()));
        events.publishEvent(new ScenarioReopened(project, after.region(), person));
    }

    private ScenarioProject change(UUID project, Actor.Person person, UnaryOperator<ScenarioProject> step) {
        ScenarioProject after = step.apply(forLead(project, person));
        save(after);
        return after;
    }

    private void save(ScenarioProject project) {
        projects.save(project);
    }

    private ScenarioProject forLead(UUID project, Actor.Person person) {
        ScenarioProject locked = projects.lock(project);
        access.requireLead(locked, person);
        return locked;
    }

    private ScenarioProject ofFactor(UUID factor, Actor.Person person) {
        return forLead(
                projects.projectOfFactor(factor).orElseThrow(() -> new NotFound(Subject.Kind.SCENARIO, factor)),
                person);
    }

    private static void check(FactorDraft draft) {
        Rule.checkAll(
                new ScenarioMustBeNamed(draft.name()),
                new ScenarioTextMustFit(draft.name(), ScenarioProject.LONGEST_TITLE),
                new ScenarioTextMustFit(draft.note(), ScenarioProject.LONGEST_NOTE),
                new FactorMustHaveProjections(draft.projections().size()));
        draft.projections().forEach(name -> new ScenarioTextMustFit(name, ScenarioProject.LONGEST_TITLE).check());
    }

    private static List<KeyFactor.Projection> projections(FactorDraft draft) {
        return draft.projections().stream()
                .map(name -> new KeyFactor.Projection(UUID.randomUUID(), name))
                .toList();
    }

    /** The first letter of the name, or the next free one, or two. */
    private static String sign(String name, Set<String> taken) {
        char first = Character.toUpperCase(name.charAt(0));
        int wanted = first >= 'A' && first <= 'Z' ? first - 'A' : 0;
        for (int step = 0; step < LETTERS; step++) {
            String sign = String.valueOf((char) ('A' + (wanted + step) % LETTERS));
            if (!taken.contains(sign)) {
                return sign;
            }
        }
        for (int number = 0; ; number++) {
            String sign = "" + (char) ('A' + number / LETTERS % LETTERS) + (char) ('A' + number % LETTERS);
            if (!taken.contains(sign)) {
                return sign;
            }
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
