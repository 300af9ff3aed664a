package org.conclusum.procedures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.conclusum.procedures.engine.ModelRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Which way the decision table sends what, and what no table may hold. */
@ProcessTest
class RouteTableTests {

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private RepositoryService models;

    @ParameterizedTest
    @CsvSource({
        "false, false, false, 0, true, false, CIRCULAR",
        "false, false, false, 1, true, false, CIRCULAR",
        "false, false, false, 2, true, false, MEETING",
        "false, false, true, 0, true, false, MEETING",
        "false, true, false, 1, true, false, MEETING",
        "false, false, false, 0, false, false, MEETING",
        "false, false, false, 0, true, true, MEETING",
        "false, true, true, 2, true, false, MEETING",
        "false, true, true, 3, true, true, MODERATION",
        "true, true, true, 3, true, true, NOTING",
        "true, false, false, 0, true, false, NOTING"
    })
    void sendsAProposal(
            boolean noting,
            boolean burdens,
            boolean costs,
            int concerned,
            boolean circular,
            boolean homeBodies,
            String route) {
        Map<String, Object> facts = Map.of(
                "noting", noting,
                "burdens", burdens,
                "costs", costs,
                "concerned", concerned,
                "circular", circular,
                "homeBodies", homeBodies);

        assertThat((Object) engine.getDecisionService()
                        .evaluateDecisionTableByKey("route", facts)
                        .getSingleEntry())
                .isEqualTo(route);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"abs(concerned)", "function(x) external { java: { class: \"java.lang.Runtime\" } }", "${x}"})
    void takesNoTableThatCallsAnything(String expression) {
        assertThatThrownBy(() -> deploy("", expression)).hasRootCauseInstanceOf(ModelRefused.class);
    }

    @Test
    void takesNoTableInAnotherLanguage() {
        assertThatThrownBy(() -> deploy("expressionLanguage='groovy'", "concerned"))
                .hasRootCauseInstanceOf(ModelRefused.class);
    }

    private void deploy(String attribute, String expression) {
        models.createDeployment()
                .name("trial")
                .addString(
                        "trial.dmn",
                        "<definitions xmlns='https://www.omg.org/spec/DMN/20191111/MODEL/'"
                                + " xmlns:camunda='http://camunda.org/schema/1.0/dmn' id='d' name='d' namespace='n'>"
                                + "<decision id='trial' name='t' camunda:historyTimeToLive='P1D'>"
                                + "<decisionTable id='tt'><input id='i'><inputExpression id='e' typeRef='string' "
                                + attribute + "><text>" + expression.replace("<", "&lt;")
                                + "</text></inputExpression></input><output id='o' name='o' typeRef='string'/>"
                                + "</decisionTable></decision></definitions>")
                .deploy();
    }
}
