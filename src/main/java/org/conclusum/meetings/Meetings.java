package org.conclusum.meetings;

import jakarta.persistence.LockModeType;
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

    /** Reads the meeting and keeps others from changing it until the end of the transaction. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select m from Meeting m where m.id = :id")
    Optional<Meeting> findLocked(UUID id);

    @Query("select m.id from Meeting m join m.items i where i.proposal = :proposal"
            + " and m.state not in (org.conclusum.meetings.MeetingState.CLOSED,"
            + " org.conclusum.meetings.MeetingState.CANCELLED)")
    List<UUID> openMeetingsWith(UUID proposal);
}
