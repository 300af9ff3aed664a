package org.conclusum.resolutions.ratification.ui;

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
import java.util.Optional;
import java.util.UUID;
import org.conclusum.documents.DocumentRow;
import org.conclusum.kernel.Actor;
import org.conclusum.regions.MunicipalityRow;
import org.conclusum.resolutions.ratification.HomeBodyRow;
import org.conclusum.resolutions.ratification.RatificationDetail;
import org.conclusum.resolutions.ratification.RatificationListing;
import org.conclusum.resolutions.ui.Marks;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.Icon;
import org.conclusum.uikit.Prose;
import org.conclusum.uikit.Texts;

/** The municipalities one below the other: what was decided where and when, under which conditions, and who said so. */
class HomeBodyList extends UnorderedList {

    HomeBodyList(
            RatificationDetail detail,
            Map<String, MunicipalityRow> municipalities,
            RatificationListing listing,
            Actor.Person viewer) {
        addClassName("cc-ratification-list");
        for (HomeBodyRow row : detail.bodies()) {
            MunicipalityRow municipality = municipalities.get(row.ags());
            Span name = new Span(municipality == null ? row.ags() : municipality.name());
            name.addClassName("cc-ratification-name");
            Div head = new Div(name, HomeBodyWords.mark(row));
            head.addClassName("cc-ratification-head");
            ListItem item = new ListItem(head);
            said(row).ifPresent(item::add);
            if (row.conditions() != null) {
                Div conditions =
                        new Div(Marks.small(Texts.text("resolutions.home.conditions")), new Prose(row.conditions()));
                conditions.addClassName("cc-ratification-conditions");
                item.add(conditions);
            }
            DocumentRow file = row.document() == null ? null : detail.files().get(row.document());
            if (file != null) {
                item.add(link(detail.resolution().id(), file, listing, viewer));
            }
            add(item);
        }
    }

    /** "Kreistag, 12. November 2026 · eingetragen von …" */
    private static Optional<Component> said(HomeBodyRow row) {
        if (row.enteredBy() == null || row.enteredAt() == null || row.body() == null) {
            return Optional.empty();
        }
        String where = where(row.body(), row);
        String who = Texts.text(
                row.onBehalf() ? "resolutions.home.onBehalf" : "resolutions.home.entered",
                row.enteredBy(),
                Formats.date(row.enteredAt()));
        return Optional.of(Marks.small(where + " · " + who));
    }

    private static String where(String body, HomeBodyRow row) {
        if (row.decidedOn() != null) {
            return Texts.text("resolutions.home.decided", body, Formats.date(row.decidedOn()));
        }
        return row.plannedOn() == null
                ? body
                : Texts.text("resolutions.home.session", body, Formats.date(row.plannedOn()));
    }

    private static Component link(UUID resolution, DocumentRow file, RatificationListing listing, Actor.Person viewer) {
        Anchor link = new Anchor(
                DownloadHandler.fromInputStream(event -> {
                    RatificationListing.File loaded = listing.file(resolution, file.id(), viewer);
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
