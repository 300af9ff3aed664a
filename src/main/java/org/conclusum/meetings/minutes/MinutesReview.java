package org.conclusum.meetings.minutes;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.conclusum.documents.RichText;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.LegalTime;
import org.conclusum.meetings.MeetingLookup;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The way of minutes from the draft to the text that stands: review, objections, decision on them. */
@Service
@Transactional
public class MinutesReview {

    private final MinutesDesk desk;
    private final MinutesVersions versions;
    private final RecordKeeping records;
    private final MinutesReaders readers;
    private final MeetingLookup meetings;
    private final Clock clock;

    MinutesReview(
            MinutesDesk desk,
            MinutesVersions versions,
            RecordKeeping records,
            MinutesReaders readers,
            MeetingLookup meetings,
            Clock clock) {
        this.desk = desk;
        this.versions = versions;
        this.records = records;
        this.readers = readers;
        this.meetings = meetings;
        this.clock = clock;
    }

    /** The minute taker hands the draft to the chair. */
    public void submit(UUID meeting, Actor actor) {
        Minutes minutes = desk.forOffice(meeting, actor);
        minutes.submit(meetings.row(meeting).state(), actor.name(), clock.instant());
        desk.announce(new MinutesSubmitted(meeting, minutes.committee(), actor));
    }

    /** The chair gives the draft back with a note. */
    public void giveBack(UUID meeting, String reason, Actor actor) {
        Minutes minutes = desk.forChair(meeting, actor);
        minutes.giveBack(reason);
        desk.announce(new MinutesReturned(meeting, minutes.committee(), actor));
    }

    /** The chair approves; the members get the minutes and may object until the end of a day. */
    public void send(UUID meeting, LocalDate objectionsUntil, Actor actor) {
        Minutes minutes = desk.forChair(meeting, actor);
        minutes.send(objectionsUntil, today(), actor.name(), clock.instant());
        records.freeze(meeting);
        desk.announce(new MinutesSent(meeting, minutes.committee(), objectionsUntil, actor));
    }

    /** A member or substitute objects to a section. */
    public UUID object(UUID meeting, UUID section, String words, Actor.Person person) {
        Minutes minutes = desk.forMember(meeting, person);
        Objection objection = minutes.object(section, words, person, today(), clock.instant());
        boolean closed = minutes.section(section).closed();
        desk.announce(new MinutesObjected(meeting, minutes.committee(), objection.id(), closed, person));
        return objection.id();
    }

    /** A member or substitute has read the minutes and has nothing against them. A second call changes nothing. */
    public void acknowledge(UUID meeting, Actor.Person person) {
        Minutes minutes = desk.forMember(meeting, person);
        minutes.requireInTime(today());
        if (readers.acknowledge(meeting, person.account(), clock.instant())) {
            desk.announce(new MinutesAcknowledged(meeting, minutes.committee(), person));
        }
    }

    /**
     * The procedure reminds those who got the minutes, may still object and said nothing yet; everybody once. Does
     * nothing when the period is over.
     */
    public void remindReaders(UUID meeting, Actor actor) {
        Minutes minutes = desk.forProcedure(meeting, actor);
        if (minutes.state() != MinutesState.SENT || minutes.isPeriodOver(today())) {
            return;
        }
        Set<UUID> silent = new LinkedHashSet<>(meetings.invitation(meeting).recipients());
        silent.retainAll(desk.seatedIn(minutes.committee(), today()));
        silent.removeAll(minutes.objectors());
        Set<UUID> reminded = readers.remind(meeting, silent, clock.instant());
        if (!reminded.isEmpty()) {
            desk.announce(
                    new MinutesReminded(meeting, minutes.committee(), minutes.objectionsUntil(), reminded, actor));
        }
    }

    /** The chair accepts an objection and changes the text for it. */
    public void accept(UUID meeting, UUID objection, RichText text, int seen, String reason, Actor actor) {
        Minutes minutes = desk.forChair(meeting, actor);
        Instant now = clock.instant();
        minutes.accept(objection, text, seen, reason, actor.name(), now);
        MinutesSection section = minutes.section(minutes.objection(objection).section());
        versions.keep(section.id(), section.revision(), VersionOrigin.OBJECTION, text, actor, now);
        decided(minutes, objection, actor);
    }

    /** The chair rejects an objection with a reason. */
    public void reject(UUID meeting, UUID objection, String reason, Actor actor) {
        Minutes minutes = desk.forChair(meeting, actor);
        minutes.reject(objection, reason, actor.name(), clock.instant());
        decided(minutes, objection, actor);
    }

    private void decided(Minutes minutes, UUID id, Actor actor) {
        Objection objection = minutes.objection(id);
        desk.announce(new ObjectionDecided(
                minutes.meeting(),
                minutes.committee(),
                id,
                objection.account(),
                objection.state() == ObjectionState.ACCEPTED,
                minutes.openObjections(),
                minutes.section(objection.section()).closed(),
                actor));
    }

    /** The text stands when members may object no longer and every objection is decided. Does nothing when it does. */
    public void finish(UUID meeting, Actor actor) {
        Minutes minutes = desk.forChairOrOffice(meeting, actor);
        if (minutes.state() == MinutesState.FINAL) {
            return;
        }
        minutes.finish(today(), clock.instant());
        desk.announce(new MinutesFinished(meeting, minutes.committee(), actor));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), LegalTime.ZONE);
    }
}
