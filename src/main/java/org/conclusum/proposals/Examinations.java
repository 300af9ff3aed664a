package org.conclusum.proposals;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Examinations extends Repository<Examination, UUID> {

    Examination save(Examination examination);

    List<Examination> findByProposalOrderByRevision(UUID proposal);
}
