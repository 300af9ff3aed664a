package org.conclusum.meetings.minutes.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.function.Supplier;
import org.conclusum.documents.DocumentStore;
import org.conclusum.meetings.minutes.MinutesDetail;
import org.conclusum.meetings.minutes.MinutesFile;
import org.conclusum.meetings.minutes.MinutesFiling.Download;
import org.conclusum.meetings.minutes.MinutesPart;
import org.conclusum.uikit.Card;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.Icon;
import org.conclusum.uikit.Messages;
import org.conclusum.uikit.Texts;
import org.conclusum.uikit.UploadWords;

/** The minutes to take along: printed as they stand, and what is with the files. */
class FilesCard extends Card {

    /** Hands out what is asked for. */
    interface Source {

        Download printed(MinutesPart part);

        Download filed(MinutesFile file);

        Download forWord(MinutesPart part);

        void bringBack(String name, byte[] content);
    }

    FilesCard(MinutesDetail detail, Source source) {
        super(Texts.text("meetings.minutes.files"));
        addClassName("cc-minutes-files");
        if (detail.files().stream().noneMatch(file -> file.kind() == MinutesFile.Kind.PUBLIC)) {
            printed(detail, source);
        }
        if (detail.rights().file()) {
            add(link(Texts.of("meetings.minutes.word", MinutesPart.PUBLIC), () -> source.forWord(MinutesPart.PUBLIC)));
            if (detail.hasClosedPart()) {
                add(link(
                        Texts.of("meetings.minutes.word", MinutesPart.COMPLETE),
                        () -> source.forWord(MinutesPart.COMPLETE)));
            }
            add(upload(source), MinutesMarks.note(Texts.text("meetings.minutes.word.hint")));
        }
        if (!detail.files().isEmpty()) {
            UnorderedList list = new UnorderedList();
            detail.files().forEach(file -> list.add(line(file, source)));
            add(list);
        }
    }

    /** What is not with the files yet is printed when somebody asks for it. */
    private void printed(MinutesDetail detail, Source source) {
        add(link(Texts.of("meetings.minutes.files", MinutesPart.PUBLIC), () -> source.printed(MinutesPart.PUBLIC)));
        if (detail.hasClosedPart()) {
            add(link(
                    Texts.of("meetings.minutes.files", MinutesPart.COMPLETE),
                    () -> source.printed(MinutesPart.COMPLETE)));
        }
    }

    private static Upload upload(Source source) {
        Upload upload = new Upload();
        upload.setUploadHandler(event -> {
            String name = event.getFileName();
            byte[] content;
            try (InputStream file = event.getInputStream()) {
                content = file.readNBytes(DocumentStore.LARGEST + 1);
            }
            event.getUI().access(() -> {
                upload.clearFileList();
                source.bringBack(name, content);
            });
        });
        upload.setMaxFileSize(DocumentStore.LARGEST);
        upload.setAcceptedFileExtensions(".docx");
        upload.setI18n(
                UploadWords.of(Texts.text("meetings.minutes.word.upload"), Texts.text("meetings.minutes.word.drop")));
        upload.addFileRejectedListener(event -> Messages.failed(event.getErrorMessage()));
        return upload;
    }

    private static ListItem line(MinutesFile file, Source source) {
        Span when = new Span(Texts.text(
                "meetings.minutes.files.entry",
                Formats.dateTime(file.addedAt()),
                file.note().isEmpty() ? file.name() : file.note()));
        when.addClassName("cc-note");
        Div text = new Div(link(Texts.of("meetings.minutes.file.kind", file.kind()), () -> source.filed(file)), when);
        text.addClassName("cc-meetings-name");
        return new ListItem(text);
    }

    static Component link(String name, Supplier<Download> content) {
        Anchor anchor = new Anchor(
                DownloadHandler.fromInputStream(event -> {
                    Download download = content.get();
                    return new DownloadResponse(
                            new ByteArrayInputStream(download.content()),
                            download.fileName(),
                            download.mediaType(),
                            download.content().length);
                }),
                "");
        anchor.add(Icon.DOWNLOAD.create(), new Span(name));
        anchor.addClassName("cc-minutes-download");
        return anchor;
    }
}
