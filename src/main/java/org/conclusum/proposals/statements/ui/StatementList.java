package org.conclusum.proposals.statements.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.Map;
import java.util.UUID;
import org.conclusum.documents.DocumentRow;
import org.conclusum.kernel.Actor;
import org.conclusum.proposals.statements.HearingDetail;
import org.conclusum.proposals.statements.StatementListing;
import org.conclusum.proposals.statements.StatementRow;
import org.conclusum.regions.MunicipalityRow;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.Icon;
import org.conclusum.uikit.Prose;
import org.conclusum.uikit.Texts;

/** The statements one below the other: who thinks what, why, and with which files. */
class StatementList extends UnorderedList {

    StatementList(
            HearingDetail detail,
            Map<String, MunicipalityRow> municipalities,
            StatementListing listing,
            Actor.Person viewer) {
        addClassName("cc-ratification-list");
        for (StatementRow row : detail.statements()) {
            Span name = new Span(StatementWords.name(row.ags(), municipalities));
            name.addClassName("cc-ratification-name");
            Div head = new Div(name, StatementWords.mark(row, detail));
            head.addClassName("cc-ratification-head");
            ListItem item = new ListItem(head);
            if (row.submitted()) {
                said(item, row);
            }
            row.files().stream()
                    .map(detail.files()::get)
                    .filter(file -> file != null && row.submitted())
                    .forEach(file -> item.add(link(detail.proposal().id(), file, listing, viewer)));
            add(item);
        }
    }

    private static void said(ListItem item, StatementRow row) {
        if (!row.text().isBlank()) {
            item.add(new Prose(row.text()));
        }
        if (row.submittedAt() != null && row.submittedBy() != null) {
            Span by = new Span(Texts.text(
                    row.onBehalf() ? "proposals.statements.onBehalf" : "proposals.statements.by",
                    row.submittedBy(),
                    Formats.date(row.submittedAt())));
            by.addClassNames("cc-small", "cc-muted");
            item.add(by);
        }
    }

    static Component link(UUID proposal, DocumentRow file, StatementListing listing, Actor.Person viewer) {
        Anchor link = new Anchor(
                DownloadHandler.fromInputStream(event -> {
                    StatementListing.File loaded = listing.file(proposal, file.id(), viewer);
                    return new DownloadResponse(
                            new ByteArrayInputStream(loaded.content()),
                            loaded.row().name(),
                            loaded.row().mediaType(),
                            loaded.content().length);
                }),
                "");
        link.add(Icon.ATTACHMENT.create(), new Span(file.name()));
        link.addClassName("cc-resolutions-download");
        return link;
    }
}
