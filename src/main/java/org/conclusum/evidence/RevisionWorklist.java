package org.conclusum.evidence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.LegalTime;
import org.conclusum.proposals.ProposalLookup;
import org.conclusum.proposals.ProposalRow;
import org.conclusum.proposals.ProposalState;
import org.conclusum.worklist.WorkItem;
import org.conclusum.worklist.WorklistSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Revised figures on which the office of a committee is to say what follows. */
@Service
@Transactional(readOnly = true)
class RevisionWorklist implements WorklistSource {

    private static final String NAME = "evidence";
    private static final int MINUTES = 10;

    /** Calendar days after the figures were found revised. */
    private static final int DAYS = 14;

    private final EvidenceAccess access;
    private final Citations citations;
    private final Revisions revisions;
    private final ProposalLookup proposals;

    RevisionWorklist(EvidenceAccess access, Citations citations, Revisions revisions, ProposalLookup proposals) {
        this.access = access;
        this.citations = citations;
        this.revisions = revisions;
        this.proposals = proposals;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<WorkItem> openFor(Actor.Person person, int limit) {
        List<Revision> open = revisions.open(access.standingOf(person).run(), limit);
        Map<UUID, Citation> cited = citations
                .among(open.stream().map(Revision::citation).toList())
                .stream()
                .collect(Collectors.toMap(Citation::id, Function.identity()));
        Map<UUID, ProposalRow> rows =
                proposals.rows(cited.values().stream().map(Citation::proposal).collect(Collectors.toSet()));
        List<WorkItem> items = new ArrayList<>();
        for (Revision revision : open) {
            Citation citation = cited.get(revision.citation());
            ProposalRow proposal = citation == null ? null : rows.get(citation.proposal());
            if (proposal != null && concernsTheOffice(proposal)) {
                items.add(item(revision, proposal));
            }
        }
        return items;
    }

    /** What was not handed in yet is its author's; what was withdrawn is nobody's. */
    private static boolean concernsTheOffice(ProposalRow proposal) {
        return proposal.number() != null && proposal.state() != ProposalState.WITHDRAWN;
    }

    private static WorkItem item(Revision revision, ProposalRow proposal) {
        return new WorkItem(
                NAME + ":" + revision.id(),
                "JUDGE_REVISED_FIGURES",
                WorkItem.Tone.CHECK,
                proposal.title(),
                proposal.number(),
                proposal.committee(),
                due(revision),
                MINUTES,
                "proposals/" + proposal.id() + "/revisions/" + revision.id(),
                null,
                false,
                false);
    }

    private static Instant due(Revision revision) {
        LocalDate day = revision.foundAt().atZone(LegalTime.ZONE).toLocalDate().plusDays(DAYS);
        return day.plusDays(1).atStartOfDay(LegalTime.ZONE).toInstant().minusSeconds(60);
    }
}
