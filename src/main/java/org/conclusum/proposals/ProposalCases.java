package org.conclusum.proposals;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.Subject;
import org.conclusum.worklist.CaseRow;
import org.conclusum.worklist.CaseSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Proposals as cases on which work hangs. */
@Service
@Transactional(readOnly = true)
class ProposalCases implements CaseSource {

    private final JdbcClient jdbc;
    private final ProposalListing listing;
    private final ProposalAccess access;

    ProposalCases(JdbcClient jdbc, ProposalListing listing, ProposalAccess access) {
        this.jdbc = jdbc;
        this.listing = listing;
        this.access = access;
    }

    @Override
    public Subject.Kind kind() {
        return Subject.Kind.PROPOSAL;
    }

    @Override
    public Map<UUID, CaseRow> visible(Collection<UUID> ids, Actor viewer) {
        return ids.isEmpty()
                ? Map.of()
                : jdbc
                        .sql("select p.* from proposal p where p.id in (:ids) and " + ProposalVisibility.CONDITION)
                        .params(ProposalVisibility.parameters(access.standingOf(viewer)))
                        .param("ids", ids)
                        .query(ProposalListing::listed)
                        .list()
                        .stream()
                        .map(ProposalCases::row)
                        .collect(Collectors.toMap(row -> row.subject().id(), Function.identity()));
    }

    @Override
    public List<CaseRow> find(String text, Actor viewer, int limit) {
        return listing.page(new ProposalFilter(text, Set.of(), null, false, null), 0, limit, viewer).stream()
                .map(ProposalCases::row)
                .toList();
    }

    private static CaseRow row(ListedProposal listed) {
        ProposalRow row = listed.row();
        return new CaseRow(
                new Subject(Subject.Kind.PROPOSAL, row.id()),
                row.title(),
                row.number(),
                row.committee(),
                row.closed(),
                "proposals/" + row.id());
    }
}
