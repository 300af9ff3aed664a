package org.conclusum.procedures.engine;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineException;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationListener;
import org.camunda.bpm.dmn.engine.delegate.DmnEvaluatedDecisionRule;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.conclusum.procedures.check.ModelInspection;
import org.springframework.stereotype.Component;

/** Asks a decision table that need not be in force; nothing of it is stored. */
@Component
public class TableTrying {

    private final ModelInspection inspection;

    TableTrying(ModelInspection inspection) {
        this.inspection = inspection;
    }

    /**
     * What a table answered.
     *
     * @param rules ids of the rules that fit
     * @param answers by the name of their column
     * @param problem what the engine says where it cannot answer; else empty
     */
    public record TriedTable(List<String> rules, Map<String, String> answers, String problem) {

        public TriedTable {
            rules = List.copyOf(rules);
            answers = Map.copyOf(answers);
        }
    }

    /** @param facts a value for everything that the table asks */
    public TriedTable ask(byte[] file, Map<String, Object> facts) {
        List<DmnEvaluatedDecisionRule> fitting = new ArrayList<>();
        DefaultDmnEngineConfiguration settings = new DefaultDmnEngineConfiguration();
        settings.getTransformer().getTransformListeners().add(new TableCheck(inspection));
        DmnDecisionTableEvaluationListener listener = event -> fitting.addAll(event.getMatchingRules());
        settings.setCustomPostDecisionTableEvaluationListeners(List.of(listener));
        DmnEngine engine = settings.buildEngine();
        try {
            DmnDecision table = engine.parseDecisionRequirementsGraph(new ByteArrayInputStream(file))
                    .getDecisions()
                    .iterator()
                    .next();
            engine.evaluateDecisionTable(table, facts);
        } catch (DmnEngineException | ModelRefused fails) {
            return new TriedTable(List.of(), Map.of(), Objects.requireNonNullElse(fails.getMessage(), ""));
        }
        Map<String, String> answers = new LinkedHashMap<>();
        fitting.forEach(rule -> rule.getOutputEntries()
                .forEach((name, entry) ->
                        answers.put(name, String.valueOf(entry.getValue().getValue()))));
        return new TriedTable(
                fitting.stream().map(DmnEvaluatedDecisionRule::getId).toList(), answers, "");
    }
}
