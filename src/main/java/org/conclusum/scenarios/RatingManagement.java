package org.conclusum.scenarios;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.Rule;
import org.conclusum.kernel.Subject;
import org.conclusum.scenarios.analysis.Choice;
import org.conclusum.scenarios.analysis.MorphologicalBox;
import org.conclusum.scenarios.analysis.Pair;
import org.conclusum.scenarios.rules.AgreementMustBeExplained;
import org.conclusum.scenarios.rules.DifferencesMustBeShown;
import org.conclusum.scenarios.rules.RatingMustBeOpen;
import org.conclusum.scenarios.rules.RatingMustLieOnTheScale;
import org.conclusum.scenarios.rules.RatingsMustBeComplete;
import org.conclusum.scenarios.rules.ScenarioTextMustFit;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Each municipality rates for itself. What it is rating is its own; once it hands in, the office reads it, and all others
 * when the office shows the differences. On a pair the region may agree on a value of its own.
 */
@Service
@Transactional
public class RatingManagement {

    private static final int LONGEST_NOTE = 2000;

    private final ScenarioProjects projects;
    private final MatrixRatings ratings;
    private final ScenarioAccess access;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RatingManagement(
            ScenarioProjects projects,
            MatrixRatings ratings,
            ScenarioAccess access,
            ApplicationEventPublisher events,
            Clock clock) {
        this.projects = projects;
        this.ratings = ratings;
        this.access = access;
        this.events = events;
        this.clock = clock;
    }

    /** Keeps what a municipality says of pairs; what it said before of them is replaced. */
    public void rate(UUID project, MatrixKind kind, String ags, Map<Pair, Integer> rated, Actor.Person person) {
        ScenarioProject known = find(project);
        access.requireVoice(known, ags, person);
        List<KeyFactor> factors = projects.factors(project);
        new RatingMustBeOpen(known.phase().takesRatings() && (kind == MatrixKind.CONSISTENCY || known.impacts()))
                .check();
        List<Pair> pairs = kind.pairs(KeyFactor.box(factors));
        rated.forEach((pair, rating) -> {
            new RatingMustLieOnTheScale(kind, rating).check();
            requirePair(pairs, pair);
            ratings.rate(project, kind, ags, id(factors, pair.of()), id(factors, pair.on()), rating, person, now());
        });
    }

    /** From now on what the municipality rates counts; it can still change it. */
    public void handIn(UUID project, String ags, Actor.Person person) {
        ScenarioProject known = projects.lock(project);
        access.requireVoice(known, ags, person);
        new RatingMustBeOpen(known.phase().takesRatings()).check();
        List<KeyFactor> factors = projects.factors(project);
        MorphologicalBox box = KeyFactor.box(factors);
        int wanted = MatrixKind.CONSISTENCY.pairs(box).size()
                + (known.impacts() ? MatrixKind.IMPACT.pairs(box).size() : 0);
        new RatingsMustBeComplete(ratings.rows(project, factors, List.of(ags)).size(), wanted).check();
        ratings.handIn(project, ags, person.name(), now());
        events.publishEvent(new ScenarioRatingsHandedIn(project, known.region(), person));
    }

    /** The office records a value that the municipalities agreed on where they differed, with the reason. */
    public void agree(UUID project, MatrixKind kind, Pair pair, int rating, String note, Actor.Person person) {
        ScenarioProject known = projects.lock(project);
        access.requireLead(known, person);
        List<KeyFactor> factors = projects.factors(project);
        Rule.checkAll(
                new DifferencesMustBeShown(known.phase() == ScenarioPhase.COMPARED),
                new RatingMustLieOnTheScale(kind, rating),
                new AgreementMustBeExplained(note),
                new ScenarioTextMustFit(note, LONGEST_NOTE));
        requirePair(kind.pairs(KeyFactor.box(factors)), pair);
        ratings.agree(
                project,
                kind,
                id(factors, pair.of()),
                id(factors, pair.on()),
                new Agreement(rating, note.strip(), person.name(), now()));
        events.publishEvent(new ScenarioRatingAgreed(project, known.region(), person));
    }

    /** The median counts again. */
    public void withdraw(UUID project, MatrixKind kind, Pair pair, Actor.Person person) {
        ScenarioProject known = projects.lock(project);
        access.requireLead(known, person);
        List<KeyFactor> factors = projects.factors(project);
        new DifferencesMustBeShown(known.phase() == ScenarioPhase.COMPARED).check();
        requirePair(kind.pairs(KeyFactor.box(factors)), pair);
        ratings.withdraw(project, kind, id(factors, pair.of()), id(factors, pair.on()));
        events.publishEvent(new ScenarioRatingAgreed(project, known.region(), person));
    }

    private ScenarioProject find(UUID project) {
        return projects.find(project).orElseThrow(() -> new NotFound(Subject.Kind.SCENARIO, project));
    }

    private static void requirePair(List<Pair> pairs, Pair pair) {
        if (!pairs.contains(pair)) {
            throw new NotFound(Subject.Kind.SCENARIO, pair);
        }
    }

    private static UUID id(List<KeyFactor> factors, Choice choice) {
        return factors.get(choice.factor())
                .projections()
                .get(choice.projection())
                .id();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
