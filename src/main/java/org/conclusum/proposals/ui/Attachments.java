package org.conclusum.proposals.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.conclusum.documents.DocumentRow;
import org.conclusum.documents.TextState;
import org.conclusum.kernel.Actor;
import org.conclusum.proposals.CaseFiles;
import org.conclusum.proposals.PaperDownload;
import org.conclusum.uikit.Icon;
import org.conclusum.uikit.Texts;

/** Files of a proposal, to be opened by those who may see the proposal. */
class Attachments extends UnorderedList {

    private static final long KILOBYTE = 1024;
    private static final long MEGABYTE = KILOBYTE * KILOBYTE;

    Attachments(Collection<DocumentRow> files, CaseFiles caseFiles, UUID proposal, Actor viewer) {
        this(files, caseFiles, proposal, viewer, file -> new Div());
    }

    /** The files, each with something behind it. */
    Attachments(
            Collection<DocumentRow> files,
            CaseFiles caseFiles,
            UUID proposal,
            Actor viewer,
            Function<DocumentRow, Component> behind) {
        addClassName("cc-proposals-files");
        List<UUID> ids = files.stream().map(DocumentRow::id).toList();
        Map<UUID, TextState> readings = caseFiles.readings(ids);
        Map<UUID, List<DocumentRow>> histories = caseFiles.histories(proposal, ids, viewer);
        for (DocumentRow file : files) {
            Anchor link = new Anchor(PaperDownload.of(caseFiles, proposal, file.id(), viewer), file.name());
            Span size = new Span(size(file.size()));
            size.addClassName("cc-note");
            ListItem item = new ListItem(Icon.ATTACHMENT.create(), link, size);
            reading(readings.getOrDefault(file.id(), TextState.WAITING)).ifPresent(item::add);
            int versions = histories.getOrDefault(file.id(), List.of()).size();
            if (versions > 1) {
                item.add(new Anchor(
                        "proposals/" + proposal + "/papers/" + file.id(),
                        Texts.text("proposals.paper.version", versions)));
            }
            item.add(behind.apply(file));
            add(item);
        }
    }

    /** Says of a file that its words cannot be searched, or not yet. */
    private static Optional<Component> reading(TextState state) {
        if (state == TextState.READ || state == TextState.PARTLY) {
            return Optional.empty();
        }
        Span note = new Span(Texts.of("documents.text", state));
        note.addClassName("cc-note");
        return Optional.of(note);
    }

    static String size(long bytes) {
        return bytes < MEGABYTE
                ? Texts.text("proposals.file.size.kb", Math.max(1, Math.round((double) bytes / KILOBYTE)))
                : Texts.text("proposals.file.size.mb", (double) bytes / MEGABYTE);
    }
}
