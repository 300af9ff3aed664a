package org.conclusum.meetings;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.Subject;
import org.conclusum.proposals.ProposalLookup;
import org.conclusum.proposals.ProposalManagement;
import org.conclusum.proposals.ProposalRow;
import org.conclusum.proposals.ProposalState;
import org.springframework.stereotype.Component;

/** Keeps proposals and agendas in step: what stands on an agenda is scheduled, what leaves it undecided is ready again. */
@Component
class ScheduledProposals {

    private final ProposalLookup lookup;
    private final ProposalManagement management;

    ScheduledProposals(ProposalLookup lookup, ProposalManagement management) {
        this.lookup = lookup;
        this.management = management;
    }

    ProposalRow row(UUID proposal) {
        ProposalRow row = lookup.rows(List.of(proposal)).get(proposal);
        if (row == null) {
            throw new NotFound(Subject.Kind.PROPOSAL, proposal);
        }
        return row;
    }

    void schedule(UUID proposal, Meeting meeting, Actor actor) {
        management.schedule(proposal, meeting.id(), actor);
    }

    /** Frees the proposals of these items, as far as they still wait for a decision. */
    void free(Collection<AgendaItem> items, Meeting meeting, Actor actor) {
        List<UUID> proposals = items.stream()
                .map(AgendaItem::proposal)
                .filter(Objects::nonNull)
                .toList();
        if (proposals.isEmpty()) {
            return;
        }
        Map<UUID, ProposalRow> rows = lookup.rows(proposals);
        for (UUID proposal : proposals) {
            ProposalRow row = rows.get(proposal);
            if (row != null && row.state() == ProposalState.SCHEDULED) {
                management.unschedule(proposal, meeting.id(), actor);
            }
        }
    }

    /** The meeting takes note of the proposal of this item. */
    void note(AgendaItem item, Meeting meeting, Actor actor) {
        UUID proposal = item.proposal();
        if (proposal == null) {
            throw new NotFound(Subject.Kind.PROPOSAL, "agenda item " + item.id());
        }
        management.note(proposal, meeting.id(), actor);
    }

    /** Whether the proposal of this item still waits for its decision. */
    boolean waits(AgendaItem item) {
        UUID proposal = item.proposal();
        return proposal != null && row(proposal).state() == ProposalState.SCHEDULED;
    }
}
