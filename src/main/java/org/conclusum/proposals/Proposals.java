package org.conclusum.proposals;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Proposals extends Repository<Proposal, UUID> {

    Proposal save(Proposal proposal);

    void delete(Proposal proposal);

    void flush();

    Optional<Proposal> findById(UUID id);

    List<Proposal> findByIdIn(Collection<UUID> ids);

    @Query(
            "select p from Proposal p where p.committee = :committee and p.state = org.conclusum.proposals.ProposalState.READY"
                    + " order by p.readyAt, p.id")
    List<Proposal> readyFor(UUID committee);

    /** The proposal, and nobody else changes it until this transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from Proposal p where p.id = :id")
    Optional<Proposal> lock(UUID id);
}
