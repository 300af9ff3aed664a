package org.conclusum.proposals;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ProposalVersions extends Repository<ProposalVersion, UUID> {

    ProposalVersion save(ProposalVersion version);

    List<ProposalVersion> findByProposalOrderByRevision(UUID proposal);

    List<ProposalVersion> findByProposalInOrderByRevision(Collection<UUID> proposals);

    @Query("select count(v) > 0 from ProposalVersion v where :document member of v.attachments")
    boolean contain(UUID document);
}
