package org.conclusum.resolutions;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Resolutions extends Repository<Resolution, UUID> {

    Resolution save(Resolution resolution);

    void flush();

    Optional<Resolution> findById(UUID id);

    Optional<Resolution> findByBallot(UUID ballot);

    /** The resolution, kept from others until the transaction ends: measures, reports and closing exclude each other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from Resolution r where r.id = :id")
    Optional<Resolution> lock(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from Resolution r join r.measures m where m.id = :measure")
    Optional<Resolution> lockByMeasure(UUID measure);

    /** What was carried out and has not been noted by the committee, kept from others until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query(
            "select r from Resolution r where r.committee = :committee and r.state = CLOSED and r.acknowledgedAt is null")
    List<Resolution> unacknowledged(UUID committee);

    /** Committee of a resolution, to check the permission before anything is locked. */
    @Query("select r.committee from Resolution r where r.id = :id")
    Optional<UUID> committeeOf(UUID id);

    @Query("select r.committee from Resolution r join r.measures m where m.id = :measure")
    Optional<UUID> committeeOfMeasure(UUID measure);

    @Query("select m.owner from Measure m where m.id = :measure")
    Optional<String> ownerOf(UUID measure);
}
