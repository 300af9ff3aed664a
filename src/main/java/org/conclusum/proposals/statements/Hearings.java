package org.conclusum.proposals.statements;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Hearings extends Repository<Hearing, UUID> {

    Hearing save(Hearing hearing);

    Optional<Hearing> findById(UUID proposal);

    List<Hearing> findByProposalIn(Collection<UUID> proposals);

    /** The hearing, kept from others until the transaction ends: the last two statements come one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select h from Hearing h where h.proposal = :proposal")
    Optional<Hearing> lock(UUID proposal);
}
