package org.conclusum.moderation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import org.conclusum.moderation.RoundRow;
import org.conclusum.moderation.consensing.Consensing;
import org.conclusum.moderation.consensing.Finding;
import org.conclusum.moderation.consensing.OptionFinding;
import org.conclusum.uikit.Texts;

/** How many gave each resistance to each option, from none to the highest; whose it was is not in it. */
class SpreadTable extends Div {

    private static final int DEEPEST = 4;

    SpreadTable(RoundRow round, Finding finding) {
        addClassName("cc-moderation-spread");
        getElement()
                .setAttribute("role", "region")
                .setAttribute("aria-label", Texts.text("moderation.spread.title"))
                .setAttribute("tabindex", "0");
        NativeTable table = new NativeTable();
        table.setCaptionText(Texts.text("moderation.spread.caption"));
        NativeTableRow head = table.getHead().addRow();
        head.add(column(Texts.text("moderation.table.option")));
        for (int resistance = 0; resistance <= finding.scale(); resistance++) {
            head.add(column(String.valueOf(resistance)));
        }
        finding.ranking().forEach(option -> table.getBody().add(row(round, finding, option)));
        add(table);
        Span ends = new Span(Texts.text("moderation.spread.ends"));
        ends.addClassName("cc-note");
        add(ends);
    }

    private static NativeTableRow row(RoundRow round, Finding finding, OptionFinding option) {
        NativeTableRow row = new NativeTableRow();
        NativeTableHeaderCell name =
                new NativeTableHeaderCell(ModerationWords.name(round.options().get(option.option())));
        name.getElement().setAttribute("scope", "row");
        row.add(name);
        for (int resistance = 0; resistance <= finding.scale(); resistance++) {
            int count = option.spread().get(resistance);
            Span number = new Span(count == 0 ? "" : String.valueOf(count));
            NativeTableCell cell = new NativeTableCell(number);
            if (count > 0) {
                boolean strong = Consensing.isStrong(resistance, finding.scale());
                number.addClassNames(
                        "cc-moderation-dot",
                        "cc-moderation-dot-" + (strong ? "no" : "some"),
                        "cc-moderation-dot-" + Math.min(count, DEEPEST));
            }
            row.add(cell);
        }
        return row;
    }

    private static NativeTableHeaderCell column(String text) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }
}
