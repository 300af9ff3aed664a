package org.conclusum.scenarios;

import java.time.Instant;
import java.util.UUID;
import org.conclusum.kernel.Rule;
import org.conclusum.scenarios.rules.DifferencesMustBeShown;
import org.conclusum.scenarios.rules.FactorsMustBeOpen;
import org.conclusum.scenarios.rules.ProjectMustBeOpen;
import org.conclusum.scenarios.rules.RatingMustBeOpen;
import org.conclusum.scenarios.rules.ScenarioMustBeNamed;
import org.conclusum.scenarios.rules.ScenarioTextMustFit;

/**
 * What a region wants to know of its future, and how far it is with it.
 *
 * @param region whose office leads
 * @param horizon the year that the scenarios speak of
 * @param impacts whether cross impacts are rated beside consistency
 */
public record ScenarioProject(
        UUID id,
        String region,
        String title,
        String question,
        int horizon,
        boolean impacts,
        ScenarioPhase phase,
        int revision,
        String changedBy,
        Instant changedAt) {

    public static final int LONGEST_TITLE = 200;
    public static final int LONGEST_NOTE = 4000;

    static ScenarioProject begin(
            String region, String title, String question, int horizon, boolean impacts, String by, Instant now) {
        return new ScenarioProject(
                        UUID.randomUUID(), region, "", "", horizon, impacts, ScenarioPhase.FACTORS, 1, by, now)
                .named(title, question, horizon);
    }

    private ScenarioProject named(String newTitle, String newQuestion, int newHorizon) {
        Rule.checkAll(
                new ScenarioMustBeNamed(newTitle),
                new ScenarioTextMustFit(newTitle, LONGEST_TITLE),
                new ScenarioTextMustFit(newQuestion, LONGEST_NOTE));
        return new ScenarioProject(
                id,
                region,
                newTitle.strip(),
                newQuestion.strip(),
                newHorizon,
                impacts,
                phase,
                revision,
                changedBy,
                changedAt);
    }

    ScenarioProject revise(String newTitle, String newQuestion, int newHorizon, String by, Instant now) {
        new ProjectMustBeOpen(phase != ScenarioPhase.CLOSED).check();
        return named(newTitle, newQuestion, newHorizon).in(phase, by, now);
    }

    ScenarioProject changeFactors(String by, Instant now) {
        new FactorsMustBeOpen(phase == ScenarioPhase.FACTORS).check();
        return in(phase, by, now);
    }

    ScenarioProject openRating(String by, Instant now) {
        new FactorsMustBeOpen(phase == ScenarioPhase.FACTORS).check();
        return in(ScenarioPhase.RATING, by, now);
    }

    ScenarioProject showDifferences(String by, Instant now) {
        new RatingMustBeOpen(phase == ScenarioPhase.RATING).check();
        return in(ScenarioPhase.COMPARED, by, now);
    }

    ScenarioProject close(String by, Instant now) {
        new DifferencesMustBeShown(phase == ScenarioPhase.COMPARED).check();
        return in(ScenarioPhase.CLOSED, by, now);
    }

    ScenarioProject reopen(String by, Instant now) {
        new DifferencesMustBeShown(phase == ScenarioPhase.CLOSED).check();
        return in(ScenarioPhase.COMPARED, by, now);
    }

    private ScenarioProject in(ScenarioPhase next, String by, Instant now) {
        return new ScenarioProject(id, region, title, question, horizon, impacts, next, revision + 1, by, now);
    }
}
