package org.conclusum.meetings.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.conclusum.meetings.InvitationPrinting.Printed;
import org.conclusum.meetings.InvitationReading;
import org.conclusum.uikit.Card;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.Icon;
import org.conclusum.uikit.Texts;

/** The invitation on paper, since when it is there for everybody, and who opened it. */
class InvitationCard extends Card {

    InvitationCard(Instant invitedAt, List<InvitationReading> readings, boolean office, Supplier<Printed> printed) {
        super(Texts.text("meetings.invitation.title"));
        addClassName("cc-agenda-invitation");
        Paragraph available = new Paragraph(Texts.text("meetings.invitation.available", Formats.dateTime(invitedAt)));
        available.addClassNames("cc-muted", "cc-small");
        add(available, download(printed));
        if (office) {
            add(all(readings));
        } else {
            readings.stream().findFirst().ifPresent(own -> {
                Instant first = own.firstAt();
                if (first != null) {
                    Paragraph read = new Paragraph(Texts.text("meetings.invitation.own", Formats.dateTime(first)));
                    read.addClassName("cc-note");
                    add(read);
                }
            });
        }
    }

    private static Anchor download(Supplier<Printed> printed) {
        Anchor link = new Anchor(
                DownloadHandler.fromInputStream(event -> {
                    Printed invitation = printed.get();
                    return new DownloadResponse(
                            new ByteArrayInputStream(invitation.pdf()),
                            invitation.fileName(),
                            "application/pdf",
                            invitation.pdf().length);
                }),
                "");
        link.add(Icon.DOWNLOAD.create(), new Span(Texts.text("meetings.invitation.download")));
        link.addClassName("cc-agenda-paper-link");
        return link;
    }

    private static Details all(List<InvitationReading> readings) {
        UnorderedList list = new UnorderedList();
        list.addClassName("cc-agenda-readings");
        for (InvitationReading reading : readings) {
            Instant first = reading.firstAt();
            list.add(new ListItem(
                    new Span(reading.name()),
                    MeetingMarks.small(
                            first == null
                                    ? Texts.text("meetings.invitation.notOpened")
                                    : Texts.text("meetings.invitation.opened", Formats.dateTime(first)))));
        }
        long opened = readings.stream().filter(InvitationReading::isOpened).count();
        Details details = new Details(Texts.text("meetings.invitation.summary", opened, readings.size()), list);
        details.addClassName("cc-agenda-opened");
        return details;
    }
}
