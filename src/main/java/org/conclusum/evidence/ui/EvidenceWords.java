package org.conclusum.evidence.ui;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.conclusum.evidence.Changes;
import org.conclusum.evidence.Citation;
import org.conclusum.evidence.CitedCredit;
import org.conclusum.evidence.CitedFigure;
import org.conclusum.evidence.FigureChange;
import org.conclusum.evidence.Revision;
import org.conclusum.evidence.RevisionOutcome;
import org.conclusum.evidence.Snapshot;
import org.conclusum.monitoring.FigureWords;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.Pill;
import org.conclusum.uikit.Texts;
import org.conclusum.uikit.Tone;

/** Evidence in words. */
final class EvidenceWords {

    private EvidenceWords() {}

    static String period(CitedFigure figure) {
        return FigureWords.here().period(figure.first(), figure.last());
    }

    static String value(CitedFigure figure, Snapshot snapshot) {
        return figure.value() == null && figure.mark() == null
                ? Texts.text("evidence.figure.none")
                : FigureWords.here().value(figure.value(), figure.mark(), figure.uncertain(), snapshot.decimals());
    }

    /** "+ 7,3 %", "unverändert", or that there is no percentage. */
    static String change(FigureChange change) {
        if (!change.isChange()) {
            return Texts.text("evidence.figure.same");
        }
        Optional<BigDecimal> percent = change.percent();
        if (percent.isEmpty()) {
            return Texts.text("evidence.figure.other");
        }
        String number = FigureWords.here().number(percent.get().abs(), 1);
        return percent.get().signum() == 0
                ? Texts.text("evidence.figure.other")
                : Texts.text(percent.get().signum() > 0 ? "evidence.figure.up" : "evidence.figure.down", number);
    }

    static String credit(CitedCredit credit, Snapshot snapshot) {
        return FigureWords.here()
                .credit(credit.credit(), snapshot.table(), credit.retrievedOn(), credit.licence(), credit.alteration());
    }

    static String threshold(Citation citation) {
        return Texts.text(
                "evidence.percent",
                FigureWords.here()
                        .number(
                                citation.threshold(),
                                Math.max(
                                        0,
                                        citation.threshold()
                                                .stripTrailingZeros()
                                                .scale())));
    }

    /** Whether the figures are still those that were cited, and what the office made of it. */
    static Pill mark(Citation citation) {
        if (citation.changes().isEmpty()) {
            return new Pill(Tone.YES, Texts.text("evidence.mark.same"));
        }
        RevisionOutcome outcome = citation.lastRevision().map(Revision::outcome).orElse(null);
        if (outcome != null) {
            return new Pill(Tone.INFO, Texts.of("evidence.mark", outcome));
        }
        boolean open = citation.lastRevision().filter(Revision::isOpen).isPresent();
        return new Pill(open ? Tone.WAIT : Tone.INFO, Texts.text(open ? "evidence.mark.open" : "evidence.mark.little"));
    }

    /** "Seit dem 3. Dezember 2026 lauten 2 von 7 Zahlen anders." */
    static String changed(Citation citation) {
        Changes changes = citation.changes();
        return Texts.text(
                "evidence.changed",
                Formats.date(citation.lastRevision().orElseThrow().foundAt()),
                changes.count(),
                changes.figures().size());
    }

    static String settled(Revision revision) {
        return revision.outcome() == null || revision.settledAt() == null
                ? ""
                : Texts.text(
                        "evidence.settled",
                        Formats.date(revision.settledAt()),
                        Objects.requireNonNullElse(revision.settledBy(), ""),
                        Texts.of("evidence.outcome", revision.outcome()));
    }
}
