package org.conclusum.meetings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.meetings.Consultation;
import org.conclusum.meetings.MeetingListing;
import org.conclusum.meetings.minutes.MinutesListing;
import org.conclusum.proposals.CaseFileSection;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.Texts;

/** The meetings in which a proposal was or will be dealt with (Beratungsfolge), as a tab of its case file. */
@org.springframework.stereotype.Component
class ConsultationsSection implements CaseFileSection {

    private static final int ORDER = 110;

    private final MeetingListing listing;
    private final MinutesListing minutes;

    ConsultationsSection(MeetingListing listing, MinutesListing minutes) {
        this.listing = listing;
        this.minutes = minutes;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public String titleKey() {
        return "meetings.section.title";
    }

    @Override
    public int count(UUID proposal, Actor.Person viewer) {
        return listing.consultationCount(proposal);
    }

    @Override
    public Component content(UUID proposal, Actor.Person viewer) {
        List<Consultation> consultations = listing.consultations(proposal);
        if (consultations.isEmpty()) {
            Paragraph none = new Paragraph(Texts.text("meetings.section.none"));
            none.addClassName("cc-muted");
            return none;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("cc-meetings-consultations");
        consultations.forEach(consultation -> list.add(row(consultation, viewer)));
        return list;
    }

    private ListItem row(Consultation consultation, Actor.Person viewer) {
        Div text = new Div(
                new Anchor(
                        "meetings/" + consultation.meeting().id(),
                        consultation.meeting().title()),
                MeetingMarks.small(Texts.text(
                        "meetings.section.item",
                        consultation.item().number(),
                        Formats.dateTime(consultation.meeting().startsAt()),
                        consultation.meeting().place())));
        text.addClassName("cc-meetings-name");
        Div marks = new Div(
                MeetingMarks.item(consultation.item().state()),
                MeetingMarks.state(consultation.meeting().state()));
        marks.addClassName("cc-actions");
        UUID meeting = consultation.meeting().id();
        minutes.shown(meeting, viewer)
                .ifPresent(shown -> marks.add(new Anchor(
                        "meetings/" + meeting + "/minutes#item-"
                                + consultation.item().id(),
                        Texts.text("meetings.minutes.open"))));
        return new ListItem(text, marks);
    }
}
