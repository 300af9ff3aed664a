package org.conclusum.meetings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import org.conclusum.kernel.Actor;
import org.conclusum.meetings.InvitationAnswer;
import org.conclusum.meetings.MeetingListing;
import org.conclusum.meetings.MeetingPlanning;
import org.conclusum.meetings.MeetingRow;
import org.conclusum.meetings.MeetingSeating;
import org.conclusum.meetings.MeetingSeats;
import org.conclusum.meetings.MeetingState;
import org.conclusum.meetings.SeatLine;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.Card;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.HomeCard;
import org.conclusum.uikit.LiveUpdates;
import org.conclusum.uikit.Texts;

/** The next meeting beside the worklist, to be answered with one press. */
@org.springframework.stereotype.Component
class NextMeetingCard implements HomeCard {

    private static final int ORDER = 10;

    private final MeetingListing listing;
    private final MeetingSeating seating;
    private final MeetingPlanning planning;
    private final LiveUpdates live;

    NextMeetingCard(MeetingListing listing, MeetingSeating seating, MeetingPlanning planning, LiveUpdates live) {
        this.listing = listing;
        this.seating = seating;
        this.planning = planning;
        this.live = live;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Component> card(Actor.Person person) {
        return listing.next(person).map(row -> {
            Card card = new Card();
            card.addClassName("cc-meetings-home");
            draw(card, row, person);
            live.refresh(card, row.id(), () -> draw(card, row, person));
            return card;
        });
    }

    private void draw(Card card, MeetingRow row, Actor.Person person) {
        MeetingSeats seats = seating.seats(row.id(), person);
        card.removeAll();
        H2 when = new H2(new Anchor(
                "meetings/" + row.id(),
                Texts.text("meetings.home.when", Formats.shortDate(row.startsAt()), Formats.time(row.startsAt()))));
        Paragraph where = new Paragraph(Texts.text("meetings.home.where", row.place(), row.items()));
        where.addClassNames("cc-muted", "cc-small");
        card.add(MeetingMarks.small(Texts.text("meetings.home.title")), when, where);
        if (row.state() == MeetingState.INVITED) {
            seats.filledBy(person.account()).stream()
                    .filter(line -> person.account().equals(line.seat().principal()))
                    .findFirst()
                    .ifPresent(line -> card.add(answer(card, row, line, person)));
            card.add(MeetingMarks.small(count(seats)));
        } else {
            card.add(MeetingMarks.state(row.state()));
        }
    }

    private Component answer(Card card, MeetingRow row, SeatLine line, Actor.Person person) {
        Div answer = new Div();
        answer.addClassName("cc-actions");
        if (line.answer() != null) {
            Anchor change = new Anchor("meetings/" + row.id(), Texts.text("meetings.home.change"));
            change.addClassName("cc-small");
            answer.add(MeetingMarks.answer(line.answer()), change);
            return answer;
        }
        for (InvitationAnswer choice : List.of(InvitationAnswer.YES, InvitationAnswer.SUBSTITUTE)) {
            Runnable give = () -> {
                planning.answer(row.id(), line.seat().id(), choice, person);
                draw(card, row, person);
            };
            String text = Texts.of("meetings.answer.give", choice);
            Button button =
                    choice == InvitationAnswer.YES ? Actions.primary(text, give) : Actions.secondary(text, give);
            answer.add(button);
        }
        return answer;
    }

    private static String count(MeetingSeats seats) {
        long coming = seats.lines().stream()
                .filter(line -> line.seat().voting())
                .filter(line -> line.answer() == InvitationAnswer.YES || line.answer() == InvitationAnswer.REMOTE)
                .count();
        return seats.quorum().needed() == 0
                ? Texts.text("meetings.home.coming", coming)
                : Texts.text(
                        "meetings.home.quorum",
                        seats.quorum().needed(),
                        seats.quorum().total(),
                        coming);
    }
}
