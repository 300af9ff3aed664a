package org.conclusum.procedures.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.conclusum.procedures.tables.Result;
import org.conclusum.procedures.tables.RuleTable;
import org.conclusum.procedures.tables.TableRule;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.Icon;
import org.conclusum.uikit.Texts;

/** A decision table to change, rule by rule. What it hands over is checked by the server like any other file. */
class RuleTableEditor extends Div {

    private final String name;
    private final transient Map<String, Set<String>> answers;
    private final transient Consumer<RuleTable> changed;
    private transient RuleTable table;

    /** @param answers the values that each column of results may hold */
    RuleTableEditor(String name, RuleTable table, Map<String, Set<String>> answers, Consumer<RuleTable> changed) {
        this.name = name;
        this.table = table;
        this.answers = sorted(answers);
        this.changed = changed;
        show();
    }

    private static Map<String, Set<String>> sorted(Map<String, Set<String>> answers) {
        Map<String, Set<String>> sorted = new TreeMap<>();
        answers.forEach((column, values) -> sorted.put(column, new TreeSet<>(values)));
        return sorted;
    }

    private void show() {
        removeAll();
        add(new RuleTableGrid(name, table, List.of(), this::actions));
        Div below = new Div(Actions.secondary(Texts.text("procedures.table.add"), () -> edit(table.blank(first()))));
        below.addClassName("cc-draft-files");
        add(below);
    }

    private List<String> first() {
        return table.results().stream()
                .map(Result::name)
                .map(column ->
                        answers.getOrDefault(column, Set.of("\"\"")).iterator().next())
                .toList();
    }

    private Component actions(TableRule rule) {
        int number = table.rules().indexOf(rule) + 1;
        Div actions = new Div(
                action(Icon.EDIT, "edit", number, () -> edit(rule)),
                action(Icon.UP, "up", number, () -> change(table.moved(rule.id(), -1))),
                action(Icon.DOWN, "down", number, () -> change(table.moved(rule.id(), 1))),
                action(Icon.CLOSE, "remove", number, () -> change(table.without(rule.id()))));
        actions.addClassName("cc-rule-actions");
        return actions;
    }

    private static Button action(Icon icon, String does, int number, Runnable act) {
        return Actions.icon(icon, Texts.text("procedures.table." + does + ".of", number), act);
    }

    private void edit(TableRule rule) {
        new RuleDialog(rule, table, answers, done -> change(table.with(done))).open();
    }

    private void change(RuleTable next) {
        table = next;
        changed.accept(next);
        show();
    }
}
