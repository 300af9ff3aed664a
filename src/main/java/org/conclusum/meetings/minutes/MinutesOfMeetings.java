package org.conclusum.meetings.minutes;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface MinutesOfMeetings extends Repository<Minutes, UUID> {

    Minutes save(Minutes minutes);

    void flush();

    boolean existsByMeeting(UUID meeting);

    Optional<Minutes> findByMeeting(UUID meeting);

    /** Reads the minutes and keeps others from changing them until the end of the transaction. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select m from Minutes m where m.meeting = :meeting")
    Optional<Minutes> findLocked(UUID meeting);
}
