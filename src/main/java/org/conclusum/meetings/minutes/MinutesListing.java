package org.conclusum.meetings.minutes;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.conclusum.committees.CommitteeAccess;
import org.conclusum.committees.CommitteeDirectory;
import org.conclusum.committees.Standing;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.LegalTime;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.Subject;
import org.conclusum.meetings.MeetingLookup;
import org.conclusum.meetings.MeetingRow;
import org.conclusum.meetings.MeetingState;
import org.conclusum.meetings.minutes.MinutesDetail.Reading;
import org.conclusum.meetings.minutes.MinutesDetail.Rights;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Minutes for pages and files: members read what was sent to them, office, chair and auditor the draft too, and nobody a
 * closed item who may not see it.
 */
@Service
@Transactional(readOnly = true)
public class MinutesListing {

    private final MinutesRows rows;
    private final RecordKeeping records;
    private final MinutesReaders readers;
    private final MeetingLookup meetings;
    private final CommitteeDirectory committees;
    private final CommitteeAccess access;
    private final Clock clock;

    MinutesListing(
            MinutesRows rows,
            RecordKeeping records,
            MinutesReaders readers,
            MeetingLookup meetings,
            CommitteeDirectory committees,
            CommitteeAccess access,
            Clock clock) {
        this.rows = rows;
        this.records = records;
        this.readers = readers;
        this.meetings = meetings;
        this.committees = committees;
        this.access = access;
        this.clock = clock;
    }

    /**
     * The minutes of a meeting as this person may see them, with the record told in this language.
     *
     * @throws NotFound where there is no such meeting, or the person has no insight into its committee
     */
    public MinutesDetail detail(UUID meeting, Locale language, Actor.Person person) {
        MeetingRow row = meetings.row(meeting);
        Standing standing = access.standingOf(person);
        if (!standing.seesInto(row.committee())) {
            throw new NotFound(Subject.Kind.MEETING, meeting);
        }
        MinutesRow minutes = rows.find(meeting).orElse(null);
        boolean complete = standing.sees(row.committee(), true);
        boolean shown = minutes != null && isFor(standing, minutes);
        MinutesRecord record =
                shown ? records.of(meeting, language) : new MinutesRecord(List.of(), List.of(), "", List.of());
        return new MinutesDetail(
                row,
                committees.get(row.committee()),
                minutes,
                shown,
                complete,
                isOver(minutes),
                shown ? readers.of(meeting, person.account()) : Reading.NOBODY,
                complete ? record : record.openPart(),
                shown ? rows.sections(meeting, complete) : List.of(),
                shown ? files(meeting, complete, standing) : List.of(),
                rights(standing, row, minutes, person));
    }

    /**
     * The minutes of a meeting for whoever writes in it, in a fixed number of queries.
     *
     * @throws NotFound where there is no such meeting, or the person has no insight into its committee
     */
    public MinutesAtHand atHand(UUID meeting, Actor.Person person) {
        MeetingRow row = meetings.row(meeting);
        Standing standing = access.standingOf(person);
        if (!standing.seesInto(row.committee())) {
            throw new NotFound(Subject.Kind.MEETING, meeting);
        }
        MinutesRow minutes = rows.find(meeting).orElse(null);
        return new MinutesAtHand(
                minutes,
                rights(standing, row, minutes, person).write(),
                minutes != null && isFor(standing, minutes)
                        ? rows.sections(meeting, standing.sees(row.committee(), true))
                        : List.of());
    }

    /** The whole minutes, for the files. */
    MinutesDetail unrestricted(UUID meeting, Locale language) {
        MeetingRow row = meetings.row(meeting);
        MinutesRow minutes =
                rows.find(meeting).orElseThrow(() -> new NotFound(Subject.Kind.MEETING, "minutes of " + meeting));
        return new MinutesDetail(
                row,
                committees.get(row.committee()),
                minutes,
                true,
                true,
                isOver(minutes),
                Reading.NOBODY,
                records.of(meeting, language),
                rows.sections(meeting, true),
                rows.files(meeting, true),
                Rights.NONE);
    }

    /** Where the minutes of a meeting stand, for who reads them; none where they are not for this person yet. */
    public Optional<MinutesRow> shown(UUID meeting, Actor.Person person) {
        Standing standing = access.standingOf(person);
        return rows.find(meeting).filter(minutes -> standing.seesInto(minutes.committee()) && isFor(standing, minutes));
    }

    /** What somebody edited by hand is for those who work on the minutes. */
    private List<MinutesFile> files(UUID meeting, boolean complete, Standing standing) {
        UUID committee = meetings.row(meeting).committee();
        boolean inside = standing.runs(committee) || standing.chairs(committee) || standing.auditor();
        return rows.files(meeting, complete).stream()
                .filter(file -> inside || file.kind() != MinutesFile.Kind.EDITED)
                .toList();
    }

    private static boolean isFor(Standing standing, MinutesRow minutes) {
        return minutes.state().isOut()
                || standing.runs(minutes.committee())
                || standing.chairs(minutes.committee())
                || standing.auditor();
    }

    private Rights rights(Standing standing, MeetingRow meeting, @Nullable MinutesRow minutes, Actor.Person person) {
        boolean office = standing.runs(meeting.committee());
        boolean chair = standing.chairs(meeting.committee());
        if (minutes == null) {
            boolean begun = meeting.state().hasBegun();
            return office && begun ? Rights.BEGIN : Rights.NONE;
        }
        MinutesState state = minutes.state();
        boolean over = isOver(minutes);
        boolean draft = state == MinutesState.DRAFT;
        boolean sent = state == MinutesState.SENT;
        boolean signing = state == MinutesState.FINAL;
        boolean mayObject = standing.seated().contains(meeting.committee()) && sent && !over;
        return new Rights(
                false,
                office && draft,
                office && draft && meeting.state() == MeetingState.CLOSED,
                chair && state == MinutesState.REVIEW,
                mayObject,
                mayObject && readers.isSilent(meeting.id(), person.account()),
                chair && sent,
                (office || chair) && sent && over && rows.openObjections(meeting.id()) == 0,
                chair && signing && minutes.chair() == null && !isBy(minutes.taker(), person),
                office && signing && minutes.taker() == null && !isBy(minutes.chair(), person),
                office && minutes.isSigned(),
                office,
                office || chair);
    }

    private boolean isOver(@Nullable MinutesRow minutes) {
        LocalDate until = minutes == null ? null : minutes.objectionsUntil();
        return until != null
                && LocalDate.ofInstant(clock.instant(), LegalTime.ZONE).isAfter(until);
    }

    private static boolean isBy(@Nullable Signature signature, Actor.Person person) {
        return signature != null && signature.account().equals(person.account());
    }
}
