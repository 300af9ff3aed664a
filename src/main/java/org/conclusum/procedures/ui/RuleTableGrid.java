package org.conclusum.procedures.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.conclusum.procedures.tables.RuleTable;
import org.conclusum.procedures.tables.TableRule;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.Texts;
import org.jspecify.annotations.Nullable;

/** A decision table to read: a rule in each row, asked from the top. */
class RuleTableGrid extends Div {

    /** @param actions at the end of each row; null where there are none */
    RuleTableGrid(
            String name, RuleTable table, Collection<String> fired, @Nullable Function<TableRule, Component> actions) {
        addClassName("cc-rule-table");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", name);
        NativeTable rows = new NativeTable(new NativeTableHeader(head(table, actions != null)));
        NativeTableBody body = new NativeTableBody();
        for (int i = 0; i < table.rules().size(); i++) {
            body.add(row(i + 1, table.rules().get(i), table, Set.copyOf(fired), actions));
        }
        rows.add(body);
        add(rows);
    }

    private static NativeTableRow head(RuleTable table, boolean actions) {
        NativeTableRow head = new NativeTableRow();
        head.add(heading(Texts.text("procedures.table.number")));
        table.questions().forEach(question -> head.add(heading(question.label())));
        table.results().forEach(result -> {
            NativeTableHeaderCell cell = heading(result.label());
            cell.addClassName("cc-rule-result");
            head.add(cell);
        });
        head.add(heading(Texts.text("procedures.table.why")));
        if (actions) {
            head.add(heading(Texts.text("procedures.admin.action")));
        }
        return head;
    }

    private static NativeTableHeaderCell heading(String text) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    private static NativeTableRow row(
            int number,
            TableRule rule,
            RuleTable table,
            Set<String> fired,
            @Nullable Function<TableRule, Component> actions) {
        NativeTableRow row = new NativeTableRow();
        NativeTableHeaderCell first = new NativeTableHeaderCell(
                fired.contains(rule.id()) ? Texts.text("procedures.table.fired", number) : Formats.number(number));
        first.getElement().setAttribute("scope", "row");
        row.add(first);
        if (fired.contains(rule.id())) {
            row.addClassName("cc-rule-fired");
        }
        for (int i = 0; i < table.questions().size(); i++) {
            String words = TableWords.of(rule.cells().get(i), table.questions().get(i));
            NativeTableCell cell = new NativeTableCell(words);
            if (rule.cells().get(i).equals(org.conclusum.procedures.tables.Cell.ANY)) {
                cell.addClassName("cc-rule-any");
            }
            row.add(cell);
        }
        rule.results().forEach(result -> {
            NativeTableCell cell = new NativeTableCell(TableWords.answer(result));
            cell.addClassName("cc-rule-result");
            row.add(cell);
        });
        NativeTableCell why = new NativeTableCell(rule.why());
        why.addClassName("cc-rule-why");
        row.add(why);
        if (actions != null) {
            NativeTableCell last = new NativeTableCell();
            last.add(List.of(actions.apply(rule)));
            row.add(last);
        }
        return row;
    }
}
