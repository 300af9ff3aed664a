package org.conclusum.evidence.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Stream;
import org.conclusum.evidence.Changes;
import org.conclusum.evidence.CitedFigure;
import org.conclusum.evidence.FigureChange;
import org.conclusum.evidence.Snapshot;
import org.conclusum.uikit.PagedTable;
import org.conclusum.uikit.Texts;

/** Cited figures, and beside them those that stand now where they are others. */
final class FigureTable {

    private FigureTable() {}

    static Component of(Snapshot snapshot, Changes changes) {
        return changes.isEmpty() ? cited(snapshot) : compared(snapshot, changedFirst(changes));
    }

    private static List<FigureChange> changedFirst(Changes changes) {
        return Stream.concat(
                        changes.figures().stream().filter(FigureChange::isChange),
                        changes.figures().stream().filter(change -> !change.isChange()))
                .toList();
    }

    private static Component cited(Snapshot snapshot) {
        return new PagedTable<CitedFigure>(snapshot.name(), (offset, limit) -> snapshot.figures().stream()
                        .skip(offset)
                        .limit(limit)
                        .toList())
                .column(Texts.text("evidence.column.municipality"), CitedFigure::municipality)
                .column(Texts.text("evidence.column.period"), EvidenceWords::period)
                .number(snapshot.unit(), figure -> EvidenceWords.value(figure, snapshot))
                .refresh();
    }

    private static Component compared(Snapshot snapshot, List<FigureChange> changes) {
        return new PagedTable<FigureChange>(
                        Texts.text("evidence.compared", snapshot.name()),
                        (offset, limit) ->
                                changes.stream().skip(offset).limit(limit).toList())
                .column(Texts.text("evidence.column.municipality"), change -> change.before()
                        .municipality())
                .column(Texts.text("evidence.column.period"), change -> EvidenceWords.period(change.before()))
                .number(
                        Texts.text("evidence.column.cited", snapshot.unit()),
                        change -> EvidenceWords.value(change.before(), snapshot))
                .number(
                        Texts.text("evidence.column.now", snapshot.unit()),
                        change -> EvidenceWords.value(change.now(), snapshot))
                .component(Texts.text("evidence.column.change"), FigureTable::change)
                .refresh();
    }

    private static Component change(FigureChange change) {
        Span words = new Span(EvidenceWords.change(change));
        words.addClassName(change.isChange() ? "cc-evidence-change" : "cc-muted");
        return words;
    }
}
