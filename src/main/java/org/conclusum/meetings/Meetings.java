package org.conclusum.meetings;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Meetings extends Repository<Meeting, UUID> {

    Meeting save(Meeting meeting);

    void flush();

    @Query("select m.committee from Meeting m where m.id = :id")
    Optional<UUID> committeeOf(UUID id);

    @Query("select m.id from Meeting m join m.items i where i.id = :item")
    Optional<UUID> ofItem(UUID item);

    /** Reads the meeting and keeps others from changing it until the end of the transaction. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select m from Meeting m where m.id = :id")
    Optional<Meeting> findLocked(UUID id);

    /** The meetings of a committee that lie ahead and whose agenda is still in preparation, the next one first. */
    @Query("select m.id from Meeting m where m.committee = :committee and m.startsAt > :now"
            + " and m.state in (org.conclusum.meetings.MeetingState.PLANNED,"
            + " org.conclusum.meetings.MeetingState.DRAFTED, org.conclusum.meetings.MeetingState.RELEASED)"
            + " order by m.startsAt, m.id")
    List<UUID> inPreparation(UUID committee, Instant now);

    /** Whether a meeting of the committee that is not over has an item for the reports of a source. */
    @Query("select count(m) > 0 from Meeting m join m.items i where m.committee = :committee"
            + " and i.kind = org.conclusum.meetings.AgendaItemKind.REPORT"
            + " and (i.report is null or i.report = :source)"
            + " and i.state <> org.conclusum.meetings.AgendaItemState.POSTPONED"
            + " and m.state not in (org.conclusum.meetings.MeetingState.CLOSED,"
            + " org.conclusum.meetings.MeetingState.CANCELLED)")
    boolean reportAhead(UUID committee, String source);

    @Query("select m.id from Meeting m join m.items i where i.proposal = :proposal"
            + " and m.state not in (org.conclusum.meetings.MeetingState.CLOSED,"
            + " org.conclusum.meetings.MeetingState.CANCELLED)")
    List<UUID> openMeetingsWith(UUID proposal);
}
