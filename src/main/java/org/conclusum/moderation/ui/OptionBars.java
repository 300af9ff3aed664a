package org.conclusum.moderation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.conclusum.kernel.Fraction;
import org.conclusum.moderation.RoundView;
import org.conclusum.moderation.consensing.Finding;
import org.conclusum.moderation.consensing.OptionFinding;
import org.conclusum.moderation.consensing.View;
import org.conclusum.uikit.Texts;
import org.jspecify.annotations.Nullable;

/** The options of a round in one view as bars, with a mark where deciding nothing lies; a table to a screen reader. */
class OptionBars extends Div {

    private final transient Finding finding;
    private final transient View view;
    private final boolean exact;

    OptionBars(RoundView round, Finding finding, View view) {
        this.finding = finding;
        this.view = view;
        this.exact = round.exact();
        addClassName("cc-moderation-bars");
        NativeTable table = new NativeTable();
        table.setCaptionText(Texts.of("moderation.view", view));
        table.getHead()
                .addRow()
                .add(head(Texts.text("moderation.table.option")), head(Texts.of("moderation.view.figure", view)));
        sorted().forEach(option -> table.getBody().add(row(option)));
        add(table);
    }

    private List<OptionFinding> sorted() {
        Comparator<OptionFinding> order =
                switch (view) {
                    case PER_HEAD -> Comparator.comparingInt(OptionFinding::rank);
                    case HIGHEST -> Comparator.comparingInt(OptionFinding::highest);
                    case WEIGHTED ->
                        Comparator.comparing(
                                OptionFinding::weighted,
                                Comparator.nullsFirst(Comparator.<Fraction>naturalOrder())
                                        .reversed());
                };
        return finding.options().stream()
                .sorted(order.thenComparingInt(OptionFinding::option))
                .toList();
    }

    private NativeTableRow row(OptionFinding option) {
        boolean passive = option.isPassive();
        NativeTableHeaderCell name = new NativeTableHeaderCell(
                passive ? Texts.text("moderation.passive") : ModerationWords.letter(option.option()));
        name.getElement().setAttribute("scope", "row");
        Span part = new Span();
        part.addClassName("cc-moderation-bar-part");
        part.getStyle().set("width", percent(share(option)));
        Div bar = new Div(part);
        bar.addClassName("cc-moderation-bar");
        if (view != View.HIGHEST && !passive && share(finding.passive()) != null) {
            Span mark = new Span();
            mark.addClassName("cc-moderation-bar-mark");
            mark.getStyle().set("inset-inline-start", percent(share(finding.passive())));
            bar.add(mark);
        }
        bar.getElement().setAttribute("aria-hidden", "true");
        Span number = new Span(figure(option));
        number.addClassName("cc-number");
        NativeTableRow row = new NativeTableRow();
        NativeTableCell cell = new NativeTableCell(bar, number);
        row.add(name, cell);
        row.addClassName("cc-moderation-bar-" + (passive ? "passive" : tone(option)));
        return row;
    }

    private String tone(OptionFinding option) {
        if (view == View.HIGHEST) {
            return option.strong() > 0 ? "no" : "wait";
        }
        Fraction nothing = share(finding.passive());
        Fraction own = share(option);
        return own != null && nothing != null && own.isMoreThan(nothing) ? "yes" : "no";
    }

    private String figure(OptionFinding option) {
        return switch (view) {
            case PER_HEAD -> ModerationWords.percent(option.acceptance(), true);
            case WEIGHTED -> ModerationWords.percent(option.weighted(), exact);
            case HIGHEST ->
                option.raters() == 0
                        ? Texts.text("moderation.percent.none")
                        : Texts.text("moderation.ofTen", option.highest(), finding.scale());
        };
    }

    private @Nullable Fraction share(OptionFinding option) {
        return switch (view) {
            case PER_HEAD -> option.acceptance();
            case WEIGHTED -> option.weighted();
            case HIGHEST -> Fraction.of(100L * option.highest(), finding.scale());
        };
    }

    private static String percent(@Nullable Fraction share) {
        return share == null ? "0" : String.format(Locale.ROOT, "%.2f%%", ModerationWords.number(share));
    }

    private static NativeTableHeaderCell head(String text) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }
}
