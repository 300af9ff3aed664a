package org.conclusum.scenarios;

import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.Fraction;
import org.conclusum.scenarios.forecast.Assumptions;
import org.conclusum.testing.ACommittee;
import org.springframework.stereotype.Component;

/** The worked examples, from what the municipalities enter to what is kept. */
@Component
public class WorkedExamples {

    private final AScenario aScenario;
    private final AnalysisManagement analyses;
    private final AnalysisRunning running;
    private final ForecastManagement forecasts;

    WorkedExamples(
            AScenario aScenario, AnalysisManagement analyses, AnalysisRunning running, ForecastManagement forecasts) {
        this.aScenario = aScenario;
        this.analyses = analyses;
        this.running = running;
        this.forecasts = forecasts;
    }

    public AnalysisRow analysed() {
        UUID project = aScenario.compared();
        int number = analyses.request(project, MatrixKind.CONSISTENCY, aScenario.office());
        running.runAll();
        return analyses.row(project, number, aScenario.office());
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
