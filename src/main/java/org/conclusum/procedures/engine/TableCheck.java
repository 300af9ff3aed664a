package org.conclusum.procedures.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionRequirementsGraph;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionTableInputImpl;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionTableOutputImpl;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionTableRuleImpl;
import org.camunda.bpm.dmn.engine.impl.spi.transform.DmnTransformListener;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.Definitions;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.LiteralExpression;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.camunda.bpm.model.dmn.instance.UnaryTests;

/**
 * Looks through a decision table before it is deployed: it holds names, values, comparisons and ranges, in FEEL, and
 * nothing that could be called.
 */
class TableCheck implements DmnTransformListener {

    /** No parenthesis and no brace: without them FEEL can neither call a function nor build one. */
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}_\\s\"<>=.,\\[\\]-]*");

    @Override
    public void transformDecisionRequirementsGraph(Definitions definitions, DmnDecisionRequirementsGraph graph) {
        List<String> findings = new ArrayList<>();
        Stream<String> languages = Stream.concat(
                definitions.getModelInstance().getModelElementsByType(LiteralExpression.class).stream()
                        .map(LiteralExpression::getExpressionLanguage),
                definitions.getModelInstance().getModelElementsByType(UnaryTests.class).stream()
                        .map(UnaryTests::getExpressionLanguage));
        languages
                .filter(language -> language != null && !language.isBlank() && !language.equalsIgnoreCase("feel"))
                .forEach(language -> findings.add("the language " + language + " is not allowed"));
        if (definitions.getExpressionLanguage() != null
                && !definitions
                        .getExpressionLanguage()
                        .toLowerCase(java.util.Locale.ROOT)
                        .contains("feel")) {
            findings.add("the language " + definitions.getExpressionLanguage() + " is not allowed");
        }
        Stream<String> texts = Stream.concat(
                definitions.getModelInstance().getModelElementsByType(LiteralExpression.class).stream()
                        .map(expression -> expression.getText() == null
                                ? ""
                                : expression.getText().getTextContent()),
                definitions.getModelInstance().getModelElementsByType(UnaryTests.class).stream()
                        .map(tests ->
                                tests.getText() == null ? "" : tests.getText().getTextContent()));
        texts.filter(text -> !PLAIN.matcher(text).matches())
                .forEach(
                        text -> findings.add("the expression " + text.strip() + " is more than names and comparisons"));
        if (!findings.isEmpty()) {
            throw new ModelRefused(findings);
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
