package org.conclusum.procedures.engine;

import java.nio.charset.StandardCharsets;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionRequirementsGraph;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionTableInputImpl;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionTableOutputImpl;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionTableRuleImpl;
import org.camunda.bpm.dmn.engine.impl.spi.transform.DmnTransformListener;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.Definitions;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.conclusum.procedures.check.ModelInspection;
import org.conclusum.procedures.check.ModelReview;

/** Looks through a decision table whenever the engine reads one, before it answers anything. */
class TableCheck implements DmnTransformListener {

    private final ModelInspection inspection;

    TableCheck(ModelInspection inspection) {
        this.inspection = inspection;
    }

    @Override
    public void transformDecisionRequirementsGraph(Definitions definitions, DmnDecisionRequirementsGraph graph) {
        String file = Dmn.convertToString((org.camunda.bpm.model.dmn.DmnModelInstance) definitions.getModelInstance());
        ModelReview review = inspection.confinement(file.getBytes(StandardCharsets.UTF_8));
        if (!review.deployable()) {
            throw new ModelRefused(review);
        }
    }

    @Override
    public void transformDecision(Decision decision, DmnDecision table) {}

    @Override
    public void transformDecisionTableInput(Input input, DmnDecisionTableInputImpl column) {}

    @Override
    public void transformDecisionTableOutput(Output output, DmnDecisionTableOutputImpl column) {}

    @Override
    public void transformDecisionTableRule(Rule rule, DmnDecisionTableRuleImpl row) {}
}
