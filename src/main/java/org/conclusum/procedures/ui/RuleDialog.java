package org.conclusum.procedures.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.conclusum.procedures.tables.Cell;
import org.conclusum.procedures.tables.Question;
import org.conclusum.procedures.tables.Result;
import org.conclusum.procedures.tables.RuleTable;
import org.conclusum.procedures.tables.TableRule;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.Texts;

/** One rule of a decision table: what it wants of each fact, what it answers, and why. */
class RuleDialog extends Dialog {

    private static final int LONGEST = 200;

    private final List<Supplier<Cell>> cells = new ArrayList<>();
    private final List<Select<String>> results = new ArrayList<>();
    private final TextArea why = new TextArea(Texts.text("procedures.table.why"));

    RuleDialog(TableRule rule, RuleTable table, Map<String, Set<String>> answers, Consumer<TableRule> done) {
        setHeaderTitle(Texts.text("procedures.table.rule"));
        setWidth("min(40rem, 94vw)");
        why.setWidthFull();
        why.setMaxLength(2 * LONGEST);
        why.setValue(rule.why());
        Div form = new Div();
        form.addClassName("cc-rule-form");
        for (int i = 0; i < table.questions().size(); i++) {
            form.add(field(table.questions().get(i), rule.cells().get(i)));
        }
        for (int i = 0; i < table.results().size(); i++) {
            Result column = table.results().get(i);
            form.add(result(
                    column,
                    answers.getOrDefault(column.name(), Set.of()),
                    rule.results().get(i)));
        }
        add(form, why);
        getFooter()
                .add(
                        Actions.secondary(Texts.text("uikit.cancel"), this::close),
                        Actions.primary(Texts.text("procedures.table.take"), () -> {
                            close();
                            done.accept(new TableRule(
                                    rule.id(),
                                    why.getValue(),
                                    cells.stream().map(Supplier::get).toList(),
                                    results.stream().map(Select::getValue).toList()));
                        }));
    }

    private Component field(Question question, Cell cell) {
        return switch (question.kind()) {
            case YES_NO -> yesNo(question, cell);
            case NUMBER -> number(question, cell);
            case WORD -> word(question, cell);
        };
    }

    private Component yesNo(Question question, Cell cell) {
        List<Cell> choices = List.of(Cell.ANY, new Cell(Cell.Test.IS, "true", ""), new Cell(Cell.Test.IS, "false", ""));
        Select<Cell> select = new Select<>();
        select.setLabel(question.label());
        select.setItems(choices.contains(cell) ? choices : List.of(Cell.ANY, choices.get(1), choices.get(2), cell));
        select.setItemLabelGenerator(each -> TableWords.of(each, question));
        select.setValue(cell);
        cells.add(select::getValue);
        return select;
    }

    private Component number(Question question, Cell cell) {
        Select<Cell.Test> test = new Select<>();
        test.setLabel(question.label());
        List<Cell.Test> tests = new ArrayList<>(List.of(Cell.Test.values()));
        tests.remove(Cell.Test.OTHER);
        if (cell.test() == Cell.Test.OTHER) {
            tests.add(Cell.Test.OTHER);
        }
        test.setItems(tests);
        test.setItemLabelGenerator(
                each -> each == Cell.Test.OTHER ? cell.low() : Texts.of("procedures.table.test", each));
        IntegerField low = number(question, "procedures.table.value", cell.low());
        IntegerField high = number(question, "procedures.table.upper", cell.high());
        test.addValueChangeListener(change -> {
            low.setVisible(change.getValue() != Cell.Test.ANY && change.getValue() != Cell.Test.OTHER);
            high.setVisible(change.getValue() == Cell.Test.BETWEEN);
        });
        low.setVisible(false);
        high.setVisible(false);
        test.setValue(cell.test());
        cells.add(() -> switch (test.getValue()) {
            case ANY -> Cell.ANY;
            case OTHER -> cell;
            case BETWEEN -> new Cell(Cell.Test.BETWEEN, value(low), value(high));
            default -> new Cell(test.getValue(), value(low), "");
        });
        Div fields = new Div(test, low, high);
        fields.addClassName("cc-rule-number");
        return fields;
    }

    private static IntegerField number(Question question, String label, String value) {
        IntegerField field = new IntegerField(Texts.text(label));
        field.setAriaLabel(question.label() + ": " + Texts.text(label));
        field.setMin(0);
        field.setValue(value.matches("-?[0-9]{1,9}") ? Integer.valueOf(value) : Integer.valueOf(0));
        return field;
    }

    private static String value(IntegerField field) {
        return Objects.requireNonNullElse(field.getValue(), 0).toString();
    }

    private Component word(Question question, Cell cell) {
        TextField field = new TextField(question.label());
        field.setPlaceholder(Texts.text("procedures.table.any"));
        field.setMaxLength(LONGEST);
        field.setValue(cell.low());
        field.setReadOnly(cell.test() == Cell.Test.OTHER);
        cells.add(() -> cell.test() == Cell.Test.OTHER
                ? cell
                : field.getValue().isBlank()
                        ? Cell.ANY
                        : new Cell(Cell.Test.IS, field.getValue().strip(), ""));
        return field;
    }

    private Component result(Result column, Set<String> answers, String now) {
        Select<String> select = new Select<>();
        select.setLabel(column.label());
        select.setItems(answers);
        select.setItemLabelGenerator(TableWords::answer);
        select.setValue(answers.contains(now) ? now : answers.iterator().next());
        results.add(select);
        return select;
    }
}
