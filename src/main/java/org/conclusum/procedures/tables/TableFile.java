package org.conclusum.procedures.tables;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Description;
import org.camunda.bpm.model.dmn.instance.DmnElement;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.InputEntry;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.OutputEntry;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.camunda.bpm.model.dmn.instance.Text;
import org.conclusum.procedures.check.ModelInspection;

/** A decision table in its file (DMN): only its rules are written, everything else stays as it was. */
public final class TableFile {

    private TableFile() {}

    /** The table; empty where the file holds none that the check lets pass. */
    public static Optional<RuleTable> read(String file, ModelInspection inspection) {
        byte[] bytes = file.getBytes(StandardCharsets.UTF_8);
        return ModelInspection.isTable(bytes) && inspection.confinement(bytes).deployable()
                ? Optional.of(read(model(file)))
                : Optional.empty();
    }

    private static RuleTable read(DmnModelInstance model) {
        DecisionTable table = table(model);
        List<Question> questions =
                table.getInputs().stream().map(TableFile::question).toList();
        return new RuleTable(
                decision(model).getId(),
                table.getHitPolicy().name(),
                questions,
                table.getOutputs().stream().map(TableFile::result).toList(),
                table.getRules().stream().map(TableFile::rule).toList());
    }

    private static Question question(Input input) {
        String fact = text(input.getInputExpression().getText());
        return new Question(
                fact,
                Objects.requireNonNullElse(input.getLabel(), fact),
                Question.Kind.of(
                        Objects.requireNonNullElse(input.getInputExpression().getTypeRef(), "string")));
    }

    private static Result result(Output output) {
        return new Result(
                Objects.requireNonNullElse(output.getName(), ""),
                Objects.requireNonNullElse(output.getLabel(), output.getName()));
    }

    private static TableRule rule(Rule rule) {
        Description why = rule.getDescription();
        return new TableRule(
                rule.getId(),
                why == null ? "" : why.getTextContent().strip(),
                rule.getInputEntries().stream()
                        .map(entry -> Cell.of(text(entry.getText())))
                        .toList(),
                rule.getOutputEntries().stream()
                        .map(entry -> text(entry.getText()))
                        .toList());
    }

    /** The file with these rules. */
    public static String write(String file, RuleTable changed) {
        DmnModelInstance model = model(file);
        DecisionTable table = table(model);
        table.getRules().clear();
        changed.rules().forEach(rule -> table.getRules().add(written(model, rule, changed)));
        return Dmn.convertToString(model);
    }

    private static Rule written(DmnModelInstance model, TableRule rule, RuleTable table) {
        Rule row = model.newInstance(Rule.class);
        row.setId(rule.id());
        if (!rule.why().isBlank()) {
            Description why = model.newInstance(Description.class);
            why.setTextContent(rule.why().strip());
            row.setDescription(why);
        }
        for (int i = 0; i < table.questions().size(); i++) {
            Question question = table.questions().get(i);
            InputEntry entry = model.newInstance(InputEntry.class);
            entry.setId(rule.id() + "_" + question.fact());
            entry.setText(said(model, rule.cells().get(i).text(question.kind())));
            row.getInputEntries().add(entry);
        }
        for (int i = 0; i < table.results().size(); i++) {
            OutputEntry entry = model.newInstance(OutputEntry.class);
            entry.setId(rule.id() + "_" + table.results().get(i).name());
            entry.setText(said(model, rule.results().get(i)));
            row.getOutputEntries().add(entry);
        }
        return row;
    }

    private static Text said(DmnModelInstance model, String words) {
        Text text = model.newInstance(Text.class);
        text.setTextContent(words);
        return text;
    }

    private static String text(Text text) {
        return text == null ? "" : text.getTextContent().strip();
    }

    private static DmnModelInstance model(String file) {
        return Dmn.readModelFromStream(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)));
    }

    private static DecisionTable table(DmnModelInstance model) {
        return one(model, DecisionTable.class);
    }

    private static Decision decision(DmnModelInstance model) {
        return one(model, Decision.class);
    }

    private static <E extends DmnElement> E one(DmnModelInstance model, Class<E> type) {
        return model.getModelElementsByType(type).iterator().next();
    }
}
