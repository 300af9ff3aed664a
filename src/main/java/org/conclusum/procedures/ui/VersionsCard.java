package org.conclusum.procedures.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.procedures.models.ModelDraft;
import org.conclusum.procedures.models.ModelListing;
import org.conclusum.procedures.models.ModelManagement;
import org.conclusum.procedures.models.ModelVersion;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.Card;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.PagedTable;
import org.conclusum.uikit.Texts;

/** The versions of one model, the draft of the next, and the way back to an older one. */
class VersionsCard extends Card {

    private final transient ModelListing listing;
    private final transient ModelManagement management;
    private final transient Actor.Person person;

    VersionsCard(String key, boolean table, ModelListing listing, ModelManagement management, Actor.Person person) {
        super(Texts.text("procedures.versions.title"));
        addClassName("cc-versions");
        this.listing = listing;
        this.management = management;
        this.person = person;
        List<ModelVersion> versions = listing.versions(key, person);
        listing.openDraft(key, person).ifPresentOrElse(this::showDraft, () -> offer(versions.getFirst()));
        add(new PagedTable<ModelVersion>(
                        Texts.text("procedures.versions.title"),
                        (offset, limit) ->
                                versions.stream().skip(offset).limit(limit).toList())
                .number(Texts.text("procedures.admin.version"), version -> Formats.number(version.number()))
                .column(Texts.text("procedures.versions.since"), version -> Formats.dateTime(version.since()))
                .column(Texts.text("procedures.versions.note"), VersionsCard::note)
                .column(
                        Texts.text("procedures.versions.author"),
                        version -> Objects.requireNonNullElse(version.author(), ""))
                .column(
                        Texts.text("procedures.versions.releasedBy"),
                        version -> Objects.requireNonNullElse(version.releasedBy(), ""))
                .component(
                        Texts.text("procedures.admin.action"), version -> actions(version, versions.getFirst(), table))
                .refresh());
    }

    private void showDraft(ModelDraft draft) {
        RouterLink link = new RouterLink(
                Texts.text("procedures.versions.draft.open"),
                ModelDraftView.class,
                draft.id().toString());
        Paragraph sentence = new Paragraph(
                new Span(Texts.text(
                                "procedures.versions.draft." + draft.state().name(),
                                draft.editedBy(),
                                Formats.dateTime(draft.editedAt()))
                        + " "),
                link);
        add(sentence);
    }

    private void offer(ModelVersion inForce) {
        if (listing.mayChange(person)) {
            add(new Div(
                    new Paragraph(Texts.text("procedures.versions.begin.sentence")),
                    Actions.secondary(Texts.text("procedures.versions.begin"), () -> begin(inForce.id(), ""))));
        }
    }

    private void begin(String version, String note) {
        UUID draft = management.begin(version, note, person);
        UI.getCurrent().navigate(ModelDraftView.class, draft.toString());
    }

    private static String note(ModelVersion version) {
        return Objects.requireNonNullElseGet(version.note(), () -> Texts.text("procedures.versions.shipped"));
    }

    private Component actions(ModelVersion version, ModelVersion inForce, boolean table) {
        Div actions = new Div(download(version, table));
        actions.addClassName("cc-versions-actions");
        boolean older = version.number() != inForce.number();
        if (older
                && listing.mayChange(person)
                && listing.openDraft(version.key(), person).isEmpty()) {
            actions.add(Actions.quiet(
                    Texts.text("procedures.versions.restore"),
                    () -> begin(version.id(), Texts.text("procedures.versions.restored", version.number()))));
        }
        return actions;
    }

    private Anchor download(ModelVersion version, boolean table) {
        String name = version.key() + "-" + version.number() + (table ? ".dmn" : ".bpmn");
        byte[] file = listing.file(version.id(), person);
        Anchor link = new Anchor(
                DownloadHandler.fromInputStream(event ->
                        new DownloadResponse(new ByteArrayInputStream(file), name, "application/xml", file.length)),
                Texts.text("procedures.versions.export"));
        link.getElement().setAttribute("download", name);
        return link;
    }
}
