package org.conclusum.meetings.minutes.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.meetings.AgendaItemRow;
import org.conclusum.meetings.ItemNotes;
import org.conclusum.meetings.MeetingLookup;
import org.conclusum.meetings.minutes.MinutesAtHand;
import org.conclusum.meetings.minutes.MinutesListing;
import org.conclusum.meetings.minutes.MinutesTemplates;
import org.conclusum.meetings.minutes.MinutesWriting;
import org.conclusum.meetings.minutes.SectionView;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.Card;
import org.conclusum.uikit.Messages;
import org.conclusum.uikit.ReasonDialog;
import org.conclusum.uikit.Texts;

/** Lets the minute taker write on the current item in the running meeting, and who sits in it put words on record. */
@org.springframework.stereotype.Component
class LiveNotes implements ItemNotes {

    private final MinutesListing listing;
    private final MinutesWriting writing;
    private final MinutesTemplates templates;
    private final MeetingLookup meetings;
    private final Clock clock;

    LiveNotes(
            MinutesListing listing,
            MinutesWriting writing,
            MinutesTemplates templates,
            MeetingLookup meetings,
            Clock clock) {
        this.listing = listing;
        this.writing = writing;
        this.templates = templates;
        this.meetings = meetings;
        this.clock = clock;
    }

    @Override
    public Optional<Component> on(AgendaItemRow item, Actor.Person viewer) {
        MinutesAtHand minutes = listing.atHand(item.meeting(), viewer);
        if (minutes.mayWrite()) {
            return section(minutes, item).map(found -> card(item, found, viewer));
        }
        boolean sits = meetings.present(item.meeting()).stream()
                .anyMatch(seat -> seat.account().equals(viewer.account()));
        return sits && minutes.row() != null ? Optional.of(ownWords(item, viewer)) : Optional.empty();
    }

    /** Who sits in the meeting may put the own words on record. */
    private Component ownWords(AgendaItemRow item, Actor.Person viewer) {
        return Actions.quiet(Texts.text("meetings.minutes.declare"), () -> new ReasonDialog(
                        Texts.text("meetings.minutes.declare"),
                        Texts.text("meetings.minutes.handIn.sentence", item.number(), item.title()),
                        Texts.text("meetings.minutes.declare.words"),
                        Texts.text("meetings.minutes.declare.confirm"),
                        words -> {
                            writing.handIn(item.meeting(), item.id(), words, viewer);
                            Messages.done(Texts.text("meetings.minutes.handIn.done"));
                        })
                .open());
    }

    private Component card(AgendaItemRow item, SectionView section, Actor.Person viewer) {
        UUID meeting = item.meeting();
        SectionEditor.Desk desk = new SectionEditor.Desk(writing, templates, clock, meeting, viewer);
        SectionEditor editor = new SectionEditor(
                desk, section, Texts.text("meetings.minutes.item", item.number(), item.title()), () -> section(
                                listing.atHand(meeting, viewer), item)
                        .orElse(section));
        Card card = new Card(
                Texts.text("meetings.minutes.open"),
                editor,
                new Anchor("meetings/" + meeting + "/minutes", Texts.text("meetings.minutes.whole")));
        card.addClassName("cc-minutes-live");
        return card;
    }

    private static Optional<SectionView> section(MinutesAtHand minutes, AgendaItemRow item) {
        return minutes.sections().stream()
                .filter(section -> item.id().equals(section.item()))
                .findFirst();
    }
}
