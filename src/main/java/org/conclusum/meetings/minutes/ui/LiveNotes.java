package org.conclusum.meetings.minutes.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.meetings.AgendaItemRow;
import org.conclusum.meetings.ItemNotes;
import org.conclusum.meetings.minutes.MinutesDetail;
import org.conclusum.meetings.minutes.MinutesListing;
import org.conclusum.meetings.minutes.MinutesTemplates;
import org.conclusum.meetings.minutes.MinutesWriting;
import org.conclusum.meetings.minutes.SectionView;
import org.conclusum.uikit.Card;
import org.conclusum.uikit.Texts;

/** Lets the minute taker write on the current item in the running meeting. */
@org.springframework.stereotype.Component
class LiveNotes implements ItemNotes {

    private final MinutesListing listing;
    private final MinutesWriting writing;
    private final MinutesTemplates templates;
    private final Clock clock;

    LiveNotes(MinutesListing listing, MinutesWriting writing, MinutesTemplates templates, Clock clock) {
        this.listing = listing;
        this.writing = writing;
        this.templates = templates;
        this.clock = clock;
    }

    @Override
    public Optional<Component> on(AgendaItemRow item, Actor.Person viewer) {
        MinutesDetail detail = listing.detail(item.meeting(), Texts.locale(), viewer);
        return detail.rights().write()
                ? section(detail, item).map(found -> card(item, found, viewer))
                : Optional.empty();
    }

    private Component card(AgendaItemRow item, SectionView section, Actor.Person viewer) {
        UUID meeting = item.meeting();
        SectionEditor.Desk desk = new SectionEditor.Desk(writing, templates, clock, meeting, viewer);
        SectionEditor editor = new SectionEditor(
                desk, section, Texts.text("meetings.minutes.item", item.number(), item.title()), () -> section(
                                listing.detail(meeting, Texts.locale(), viewer), item)
                        .orElse(section));
        Card card = new Card(
                Texts.text("meetings.minutes.open"),
                editor,
                new Anchor("meetings/" + meeting + "/minutes", Texts.text("meetings.minutes.whole")));
        card.addClassName("cc-minutes-live");
        return card;
    }

    private static Optional<SectionView> section(MinutesDetail detail, AgendaItemRow item) {
        return detail.sections().stream()
                .filter(section -> item.id().equals(section.item()))
                .findFirst();
    }
}
