package org.conclusum.procedures.ui;

import org.conclusum.procedures.drawing.CaseFigures;
import org.conclusum.procedures.drawing.StepFigures;
import org.conclusum.uikit.Card;
import org.conclusum.uikit.Facts;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.PagedTable;
import org.conclusum.uikit.Texts;

/** Where cases wait and how long, and what clocks run. */
class FiguresCard extends Card {

    FiguresCard(CaseFigures figures) {
        super(Texts.text("procedures.figures.title"));
        addClassName("cc-procedures-figures");
        add(new Facts()
                .add(Texts.text("procedures.figures.ended"), Formats.number(figures.ended()))
                .add(
                        Texts.text("procedures.figures.timers"),
                        Texts.text("procedures.figures.timers.value", figures.timers(), figures.overdue()))
                .add(Texts.text("procedures.figures.next"), Spans.moment(figures.next()))
                .add(Texts.text("procedures.figures.backlog"), Formats.number(figures.backlog())));
        if (!figures.steps().isEmpty()) {
            add(table(figures));
        }
    }

    private static PagedTable<StepFigures> table(CaseFigures figures) {
        return new PagedTable<StepFigures>(
                        Texts.text("procedures.figures.title"), (offset, limit) -> figures.steps().stream()
                                .skip(offset)
                                .limit(limit)
                                .toList())
                .column(Texts.text("procedures.figures.step"), StepFigures::step)
                .number(Texts.text("procedures.figures.waiting"), step -> Formats.number(step.waiting()))
                .column(Texts.text("procedures.figures.since"), step -> Spans.moment(step.since()))
                .number(Texts.text("procedures.figures.done"), step -> Formats.number(step.done()))
                .column(Texts.text("procedures.figures.median"), step -> Spans.of(step.median()))
                .column(Texts.text("procedures.figures.ninth"), step -> Spans.of(step.ninth()))
                .refresh();
    }
}
