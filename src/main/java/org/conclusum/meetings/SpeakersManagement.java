package org.conclusum.meetings;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.conclusum.committees.CommitteeDirectory;
import org.conclusum.committees.SeatRow;
import org.conclusum.identity.AccountDirectory;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.NotPermitted;
import org.conclusum.kernel.Rule;
import org.conclusum.kernel.Subject;
import org.conclusum.meetings.rules.MeetingMustBeRunning;
import org.conclusum.meetings.rules.MeetingMustNotBeInterrupted;
import org.conclusum.meetings.rules.OnlyCurrentItemIsSpokenOn;
import org.conclusum.meetings.rules.SpeakerMustBeThere;
import org.conclusum.meetings.rules.SpeakersListMustBeOpen;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The list of speakers on the current item: who is in the meeting asks for themselves, whoever conducts gives the floor.
 * Doing the same twice changes nothing, so that two who conduct may press at once.
 */
@Service
@Transactional
public class SpeakersManagement {

    private final MeetingDesk desk;
    private final MeetingLookup lookup;
    private final SpeakersLists lists;
    private final CommitteeDirectory committees;
    private final AccountDirectory accounts;
    private final Clock clock;

    SpeakersManagement(
            MeetingDesk desk,
            MeetingLookup lookup,
            SpeakersLists lists,
            CommitteeDirectory committees,
            AccountDirectory accounts,
            Clock clock) {
        this.desk = desk;
        this.lookup = lookup;
        this.lists = lists;
        this.committees = committees;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** A person who is in the meeting asks to speak. Does nothing for who waits or speaks. */
    public void ask(UUID item, Actor.Person person) {
        Meeting meeting = desk.locked(meetingOf(item));
        UUID seat = meeting.attendance()
                .seatOf(person.account())
                .orElseThrow(() -> new NotPermitted(person, "ask to speak in meeting " + meeting.id()));
        new SpeakersListMustBeOpen(lists.on(item).closed()).check();
        add(meeting, item, seat, person.account(), person);
    }

    /** Whoever conducts puts somebody on the list who raised a hand; they may do so when the list is closed. */
    public void askFor(UUID item, UUID account, Actor actor) {
        Meeting meeting = desk.forChairOrOffice(meetingOf(item), actor);
        Optional<UUID> seat = meeting.attendance().seatOf(account);
        new SpeakerMustBeThere(seat.isPresent()).check();
        add(meeting, item, seat.orElseThrow(), account, actor);
    }

    private void add(Meeting meeting, UUID item, UUID seat, UUID account, Actor actor) {
        checkCurrent(meeting, item);
        SpeakersList list = lists.on(item);
        boolean known = list.waitingOf(account).isPresent()
                || list.speaking()
                        .filter(speech -> speech.account().equals(account))
                        .isPresent();
        if (known) {
            return;
        }
        String name =
                Objects.requireNonNull(accounts.find(account).orElseThrow().displayName());
        lists.add(new SpeechRow(
                UUID.randomUUID(), item, account, seat, label(meeting, seat), name, clock.instant(), null, null));
        changed(meeting, item, actor);
    }

    /** Who waits does not want to speak any more. Does nothing for who does not wait. */
    public void withdraw(UUID item, Actor.Person person) {
        Meeting meeting = desk.locked(meetingOf(item));
        lists.on(item).waitingOf(person.account()).ifPresent(speech -> {
            lists.remove(speech.id());
            changed(meeting, item, person);
        });
    }

    /** Whoever conducts takes somebody off the list. Does nothing for who does not wait. */
    public void strike(UUID speech, Actor actor) {
        UUID item = lists.itemOf(speech).orElse(null);
        if (item == null) {
            return;
        }
        Meeting meeting = desk.forChairOrOffice(meetingOf(item), actor);
        if (lists.on(item).waiting().stream().anyMatch(row -> row.id().equals(speech))) {
            lists.remove(speech);
            changed(meeting, item, actor);
        }
    }

    /**
     * Gives the floor to who waits, and ends the speech before. Does nothing for who has it or had it: of two who press
     * for the same speaker, one is enough.
     */
    public void giveFloor(UUID speech, Actor actor) {
        UUID item = lists.itemOf(speech).orElseThrow(() -> new NotFound(Subject.Kind.MEETING, "speech " + speech));
        Meeting meeting = desk.forChairOrOffice(meetingOf(item), actor);
        checkCurrent(meeting, item);
        new MeetingMustNotBeInterrupted(meeting.breaks().goesOn()).check();
        SpeakersList list = lists.on(item);
        Optional<SpeechRow> waiting =
                list.waiting().stream().filter(row -> row.id().equals(speech)).findFirst();
        if (waiting.isEmpty()) {
            return;
        }
        Instant now = clock.instant();
        list.speaking().ifPresent(before -> end(meeting, before, now, actor));
        SpeechRow begun = waiting.get().begun(now);
        lists.save(begun);
        desk.announce(new SpeechBegun(
                meeting.id(), meeting.committee(), item, begun.account(), isClosed(meeting, item), actor));
    }

    /** The one who speaks has finished. Does nothing where another speaks or nobody. */
    public void endSpeech(UUID speech, Actor actor) {
        UUID item = lists.itemOf(speech).orElseThrow(() -> new NotFound(Subject.Kind.MEETING, "speech " + speech));
        Meeting meeting = desk.forChairOrOffice(meetingOf(item), actor);
        lists.on(item)
                .speaking()
                .filter(row -> row.id().equals(speech))
                .ifPresent(row -> end(meeting, row, clock.instant(), actor));
    }

    /** Ends what is said in a meeting that is interrupted. */
    void endAny(UUID meeting, Actor actor) {
        lists.goingOnIn(meeting).forEach(item -> endOn(item, actor));
    }

    /** Ends what is said on an item that is over. */
    void endOn(UUID item, Actor actor) {
        lists.on(item).speaking().ifPresent(row -> end(desk.locked(meetingOf(item)), row, clock.instant(), actor));
    }

    private void end(Meeting meeting, SpeechRow speech, Instant now, Actor actor) {
        lists.save(speech.ended(now));
        desk.announce(new SpeechEnded(
                meeting.id(),
                meeting.committee(),
                speech.item(),
                speech.account(),
                isClosed(meeting, speech.item()),
                actor));
    }

    /** Closes the list or opens it again. */
    public void close(UUID item, boolean closed, Actor actor) {
        Meeting meeting = desk.forChairOrOffice(meetingOf(item), actor);
        SpeakersList list = lists.on(item);
        if (list.closed() != closed) {
            lists.save(item, closed, list.newcomersFirst());
            changed(meeting, item, actor);
        }
    }

    /** Whether those who have not spoken on the item go before those who have. */
    public void putNewcomersFirst(UUID item, boolean newcomersFirst, Actor actor) {
        Meeting meeting = desk.forChairOrOffice(meetingOf(item), actor);
        SpeakersList list = lists.on(item);
        if (list.newcomersFirst() != newcomersFirst) {
            lists.save(item, list.closed(), newcomersFirst);
            changed(meeting, item, actor);
        }
    }

    private static void checkCurrent(Meeting meeting, UUID item) {
        Rule.checkAll(
                new MeetingMustBeRunning(meeting.state()),
                new OnlyCurrentItemIsSpokenOn(meeting.agenda().item(item).state()));
    }

    private void changed(Meeting meeting, UUID item, Actor actor) {
        desk.announce(new SpeakersListChanged(meeting.id(), meeting.committee(), item, isClosed(meeting, item), actor));
    }

    private static boolean isClosed(Meeting meeting, UUID item) {
        return meeting.agenda().item(item).closed();
    }

    private UUID meetingOf(UUID item) {
        return lookup.item(item).meeting();
    }

    private String label(Meeting meeting, UUID seat) {
        return committees.seatsOn(meeting.committee(), meeting.day()).stream()
                .filter(row -> row.id().equals(seat))
                .map(SeatRow::label)
                .findFirst()
                .orElse("");
    }
}
