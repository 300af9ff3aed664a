package org.conclusum.resolutions.effect;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Effects extends Repository<Effect, UUID> {

    Effect save(Effect effect);

    Optional<Effect> findById(UUID resolution);

    /** The effect, kept from others until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select e from Effect e where e.resolution = :resolution")
    Optional<Effect> lock(UUID resolution);
}
