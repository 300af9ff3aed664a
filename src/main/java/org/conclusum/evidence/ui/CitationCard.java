package org.conclusum.evidence.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.conclusum.evidence.Citation;
import org.conclusum.evidence.CitationDetail;
import org.conclusum.evidence.Revision;
import org.conclusum.evidence.Snapshot;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.Card;
import org.conclusum.uikit.Facts;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.Icon;
import org.conclusum.uikit.Prose;
import org.conclusum.uikit.Texts;
import org.jspecify.annotations.Nullable;

/** What was cited, as it was: figures, definition, source, credit and hash; and what became of the figures since. */
class CitationCard extends Card {

    /** What can be done with a citation. */
    interface Desk {

        void withdraw(CitationDetail citation);

        void renew(CitationDetail citation);
    }

    CitationCard(CitationDetail detail, @Nullable Desk desk) {
        super(detail.citation().snapshot().name());
        addClassName("cc-evidence-citation");
        Citation citation = detail.citation();
        Snapshot snapshot = citation.snapshot();
        Div marks = new Div(EvidenceWords.mark(citation));
        marks.addClassName("cc-marks");
        addComponentAsFirst(marks);
        if (!citation.note().isEmpty()) {
            add(new Prose(citation.note()));
        }
        if (!snapshot.definition().isEmpty()) {
            Paragraph definition = new Paragraph(snapshot.definition());
            definition.addClassName("cc-muted");
            add(definition);
        }
        if (!citation.changes().isEmpty()) {
            add(revised(detail));
        }
        add(FigureTable.of(snapshot, citation.changes()), credits(citation), facts(detail));
        if (desk != null && detail.changeable()) {
            add(actions(detail, desk));
        }
    }

    /** The lines that licences ask for. */
    static Div credits(Citation citation) {
        Div lines = new Div();
        lines.addClassName("cc-evidence-credits");
        citation.snapshot()
                .credits()
                .forEach(credit -> lines.add(new Paragraph(EvidenceWords.credit(credit, citation.snapshot()))));
        return lines;
    }

    private static Component revised(CitationDetail detail) {
        Div revised = new Div(new Paragraph(EvidenceWords.changed(detail.citation())));
        revised.addClassName("cc-evidence-revised");
        Revision last = detail.citation().lastRevision().orElseThrow();
        if (last.outcome() != null) {
            revised.add(new Paragraph(EvidenceWords.settled(last)), new Prose(last.note()));
        } else if (last.isOpen() && detail.judged()) {
            revised.add(new Anchor(
                    EvidenceAddress.revision(detail.citation().proposal(), last.id()), Texts.text("evidence.judge")));
        }
        return revised;
    }

    private static Component facts(CitationDetail detail) {
        Citation citation = detail.citation();
        Snapshot snapshot = citation.snapshot();
        Span hash = new Span(citation.sha256());
        hash.addClassName("cc-evidence-hash");
        Div sum = new Div(hash);
        if (!citation.isIntact()) {
            sum.add(new Paragraph(Texts.text("evidence.fact.broken")));
        }
        sum.add(text(detail));
        return new Facts()
                .add(
                        Texts.text("evidence.fact.cited"),
                        Texts.text("evidence.fact.citedBy", Formats.dateTime(citation.citedAt()), citation.citedBy()))
                .add(
                        Texts.text("evidence.fact.vintage"),
                        Texts.text("evidence.fact.vintageOf", String.valueOf(snapshot.vintage()), snapshot.file()))
                .add(Texts.text("evidence.fact.threshold"), EvidenceWords.threshold(citation))
                .add(Texts.text("evidence.fact.hash"), sum);
    }

    private static Anchor text(CitationDetail detail) {
        byte[] content = detail.citation().text().getBytes(StandardCharsets.UTF_8);
        String name = (Objects.requireNonNullElse(detail.proposal().number(), "") + " "
                        + detail.citation().snapshot().name())
                .strip()
                .replaceAll("[^\\p{L}\\p{N}]+", "-");
        Anchor text = new Anchor(
                DownloadHandler.fromInputStream(event -> new DownloadResponse(
                        new ByteArrayInputStream(content), name + ".json", "application/json", content.length)),
                "");
        text.add(Icon.DOWNLOAD.create(), new Span(Texts.text("evidence.fact.text")));
        text.addClassName("cc-evidence-text");
        return text;
    }

    private static Component actions(CitationDetail detail, Desk desk) {
        String name = detail.citation().snapshot().name();
        Button renew = Actions.quiet(Texts.text("evidence.renew"), () -> desk.renew(detail));
        renew.setAriaLabel(Texts.text("evidence.renewOf", name));
        Button withdraw = Actions.quiet(Texts.text("evidence.withdraw"), () -> desk.withdraw(detail));
        withdraw.setAriaLabel(Texts.text("evidence.withdrawOf", name));
        Div actions = new Div(renew, withdraw);
        actions.addClassName("cc-evidence-actions");
        return actions;
    }
}
