package org.conclusum.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.conclusum.committees.CommitteeDirectory;
import org.conclusum.committees.SeatRow;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.ProgramClock;
import org.conclusum.voting.Choice;
import org.conclusum.voting.CircularConflicts;
import org.conclusum.voting.CircularManagement;
import org.springframework.stereotype.Component;

/** What the Rhine region decides without a meeting: one circular that was decided, and one that is under way. */
@Component
class SampleCirculars {

    private final SampleStory story;
    private final CircularManagement circulars;
    private final CircularConflicts conflicts;
    private final CommitteeDirectory committees;
    private final ProgramClock clock;

    SampleCirculars(
            SampleStory story,
            CircularManagement circulars,
            CircularConflicts conflicts,
            CommitteeDirectory committees,
            ProgramClock clock) {
        this.story = story;
        this.circulars = circulars;
        this.conflicts = conflicts;
        this.committees = committees;
        this.clock = clock;
    }

    /**
     * Decided a month ago: six answered, one substitute before the member did, one member changed the answer; one had a
     * conflict of interest, and so nobody waited for the seat.
     */
    void decided() {
        story.on(-52, 9, 30);
        story.submitAndAccept("ferienkurse");
        story.on(-50, 11, 0);
        UUID ballot = start("ferienkurse", -35);
        List<SeatRow> seats = seats("ferienkurse");
        story.on(-49, 8, 20);
        answer(ballot, seats.get(0), Choice.YES, false);
        story.on(-48, 16, 45);
        answer(ballot, seats.get(1), Choice.NO, true);
        story.on(-46, 10, 5);
        answer(ballot, seats.get(2), Choice.ABSTAIN, false);
        answer(ballot, seats.get(3), Choice.YES, false);
        story.on(-44, 9, 15);
        answer(ballot, seats.get(1), Choice.YES, false);
        answer(ballot, seats.get(2), Choice.YES, false);
        story.on(-41, 13, 30);
        answer(ballot, seats.get(4), Choice.YES, true);
        answer(ballot, seats.get(5), Choice.NO, false);
        story.on(-38, 15, 10);
        conflicts.declare(
                ballot,
                seats.get(6).id(),
                "Ich leite den Verein, der einen Teil der Kurse geben soll.",
                member(seats.get(6)));
    }

    /** Under way since four days ago: three of seven have answered, one more has opened it. */
    void running() {
        story.on(-4, 10, 40);
        UUID ballot = start("lesen", 10);
        List<SeatRow> seats = seats("lesen");
        story.on(-3, 8, 50);
        answer(ballot, seats.get(0), Choice.YES, false);
        story.on(-2, 17, 25);
        answer(ballot, seats.get(3), Choice.YES, true);
        story.on(-1, 11, 5);
        answer(ballot, seats.get(4), Choice.ABSTAIN, false);
        circulars.open(ballot, member(seats.get(5)));
        conflicts.raise(
                ballot,
                seats.get(2).id(),
                member(seats.get(2)).account(),
                "Das Mitglied sitzt im Vorstand des Fördervereins, der den Ausweis druckt.",
                story.office("lesen"));
    }

    private UUID start(String key, int lastDay) {
        LocalDate day = LocalDate.now(clock.unshifted()).plusDays(lastDay);
        return circulars.start(story.proposal(key), story.text(key).motion(), day, story.office(key));
    }

    private void answer(UUID ballot, SeatRow seat, Choice choice, boolean substitute) {
        Actor.Person person = substitute
                ? new Actor.Person(seat.substitutes().getFirst(), seat.label() + " · Vertretung")
                : member(seat);
        circulars.open(ballot, person);
        circulars.answer(ballot, seat.id(), choice, person);
    }

    private List<SeatRow> seats(String key) {
        return committees.seatsOn(story.committee(key), LocalDate.now(clock)).stream()
                .filter(SeatRow::voting)
                .toList();
    }

    private static Actor.Person member(SeatRow seat) {
        return new Actor.Person(Objects.requireNonNull(seat.principal()), seat.label() + " · Mitglied");
    }
}
