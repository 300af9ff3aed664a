package org.conclusum.scenarios;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.Fraction;
import org.conclusum.scenarios.analysis.Pair;
import org.conclusum.scenarios.forecast.Assumptions;
import org.conclusum.testing.ACommittee;
import org.conclusum.testing.CommitteeFixture;
import org.springframework.stereotype.Component;

/** The worked examples, from what the municipalities enter to what is kept. */
@Component
public class WorkedExamples {

    private final AScenario aScenario;
    private final AnalysisManagement analyses;
    private final AnalysisRunning running;
    private final ForecastManagement forecasts;
    private final ScenarioManagement management;
    private final RatingManagement ratings;
    private final ProfileManagement profiles;
    private final CommitteeFixture committees;

    WorkedExamples(
            AScenario aScenario,
            AnalysisManagement analyses,
            AnalysisRunning running,
            ForecastManagement forecasts,
            ScenarioManagement management,
            RatingManagement ratings,
            ProfileManagement profiles,
            CommitteeFixture committees) {
        this.aScenario = aScenario;
        this.analyses = analyses;
        this.running = running;
        this.forecasts = forecasts;
        this.management = management;
        this.ratings = ratings;
        this.profiles = profiles;
        this.committees = committees;
    }

    public AnalysisRow analysed() {
        UUID project = aScenario.compared();
        int number = analyses.request(project, MatrixKind.CONSISTENCY, aScenario.office());
        running.runAll();
        return analyses.row(project, number, aScenario.office());
    }

    /** Each projection promotes its like by 2 and nothing else: two bundles of 24 hold themselves up. */
    public AnalysisRow balanced() {
        Actor.Person goerlitz = committees.coordinatorOf(ACommittee.GOERLITZ);
        UUID project = aScenario.begun(true);
        management.openRating(project, aScenario.office());
        ratings.rate(project, MatrixKind.CONSISTENCY, ACommittee.GOERLITZ, AScenario.worked(0), goerlitz);
        Map<Pair, Integer> impacts = new HashMap<>();
        MatrixKind.IMPACT
                .pairs(AScenario.BOX)
                .forEach(pair ->
                        impacts.put(pair, pair.of().projection() == pair.on().projection() ? 2 : 0));
        ratings.rate(project, MatrixKind.IMPACT, ACommittee.GOERLITZ, impacts, goerlitz);
        ratings.handIn(project, ACommittee.GOERLITZ, goerlitz);
        management.showDifferences(project, aScenario.office());
        int number = analyses.request(project, MatrixKind.IMPACT, aScenario.office());
        running.runAll();
        return analyses.row(project, number, aScenario.office());
    }

    /** A project with two scenarios that part in three of four factors. */
    public UUID twoScenarios() {
        UUID project = aScenario.compared();
        profiles.begin(project, null, List.of(2, 1, 1, 1), "Zusammen stark", aScenario.office());
        profiles.begin(project, null, List.of(0, 0, 0, 1), "Ruhige Zeiten", aScenario.office());
        return project;
    }

    public PupilForecastRow forecast(Actor.Person office) {
        UUID table = forecasts.enter(
                ACommittee.SPREE_NEISSE, "Grundschule " + UUID.randomUUID(), "", ForecastTests.WORKED, office);
        forecasts.forecast(
                table,
                new Assumptions(Fraction.of(5), Fraction.ZERO, Fraction.ZERO, Fraction.ZERO),
                new Assumptions(Fraction.of(-5), Fraction.ZERO, Fraction.ZERO, Fraction.ZERO),
                "",
                office);
        return forecasts.view(table, office).forecasts().getFirst();
    }
}
