package org.conclusum.procedures.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.conclusum.kernel.Actor;
import org.conclusum.procedures.engine.TableTrying.TriedTable;
import org.conclusum.procedures.models.ModelTrying;
import org.conclusum.procedures.tables.Question;
import org.conclusum.procedures.tables.RuleTable;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.Card;
import org.conclusum.uikit.Texts;

/** A decision table tried with facts of one's own: what it answers, and which rule fits. */
class TableTrialCard extends Card {

    private final Map<String, Supplier<Object>> facts = new HashMap<>();
    private final Div answer = new Div();

    TableTrialCard(String name, RuleTable table, String file, ModelTrying trying, Actor.Person person) {
        super(Texts.text("procedures.table.try"));
        Div form = new Div();
        form.addClassName("cc-trial-questions");
        table.questions().forEach(question -> form.add(field(question)));
        answer.getElement().setAttribute("role", "status");
        answer.addClassName("cc-table-answer");
        add(
                new Paragraph(Texts.text("procedures.table.try.sentence")),
                form,
                Actions.secondary(Texts.text("procedures.table.ask"), () -> {
                    Map<String, Object> given = new HashMap<>();
                    facts.forEach((fact, value) -> given.put(fact, value.get()));
                    show(name, table, trying.ask(file.getBytes(StandardCharsets.UTF_8), given, person));
                }),
                answer);
    }

    private Component field(Question question) {
        return switch (question.kind()) {
            case YES_NO -> {
                Checkbox field = new Checkbox(question.label());
                facts.put(question.fact(), field::getValue);
                yield field;
            }
            case NUMBER -> {
                IntegerField field = new IntegerField(question.label());
                field.setMin(0);
                field.setValue(0);
                field.setStepButtonsVisible(true);
                facts.put(question.fact(), () -> Objects.requireNonNullElse(field.getValue(), 0));
                yield field;
            }
            case WORD -> {
                TextField field = new TextField(question.label());
                facts.put(question.fact(), field::getValue);
                yield field;
            }
        };
    }

    private void show(String name, RuleTable table, TriedTable tried) {
        answer.removeAll();
        if (!tried.problem().isEmpty() || tried.rules().isEmpty()) {
            answer.add(new Paragraph(
                    tried.problem().isEmpty()
                            ? Texts.text("procedures.table.nothing")
                            : Texts.text("procedures.trial.stuck", tried.problem())));
            return;
        }
        List<String> ids = table.rules().stream().map(rule -> rule.id()).toList();
        tried.answers()
                .values()
                .forEach(value -> answer.add(new Paragraph(Texts.text(
                        "procedures.table.answer",
                        TableWords.answer(value),
                        ids.indexOf(tried.rules().getFirst()) + 1))));
        answer.add(new RuleTableGrid(name, table, tried.rules(), null));
    }
}
