package org.conclusum.resolutions.ratification;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Ratifications extends Repository<Ratification, UUID> {

    Ratification save(Ratification ratification);

    Optional<Ratification> findById(UUID resolution);

    List<Ratification> findByResolutionIn(Collection<UUID> resolutions);

    /** The ratification, kept from others until the transaction ends: two who enter at once do so one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from Ratification r where r.resolution = :resolution")
    Optional<Ratification> lock(UUID resolution);
}
