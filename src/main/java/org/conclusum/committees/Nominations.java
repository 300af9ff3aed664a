package org.conclusum.committees;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Nominations extends Repository<Nomination, UUID> {

    Nomination save(Nomination nomination);

    void flush();

    Optional<Nomination> findById(UUID id);

    List<Nomination> findByIdIn(Collection<UUID> ids);

    /** The nomination, and nobody else changes it until this transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select n from Nomination n where n.id = :id")
    Optional<Nomination> lock(UUID id);

    @Query("select n from Nomination n where n.committee = :committee order by n.askedAt, n.id")
    List<Nomination> of(UUID committee);

    @Query("select n from Nomination n where n.committee = :committee and n.state in"
            + " (org.conclusum.committees.NominationState.ASKED, org.conclusum.committees.NominationState.NAMED)")
    List<Nomination> openIn(UUID committee);
}
