package org.conclusum.meetings;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.conclusum.proposals.ProposalLookup;
import org.conclusum.proposals.ProposalRoutes;
import org.conclusum.uikit.Texts;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Puts it on the record of an item that the meeting has taken note of its proposal. */
@Component
@Order(-1)
class NotedProposals implements ItemFindings {

    private final ProposalRoutes routes;
    private final ProposalLookup proposals;

    NotedProposals(ProposalRoutes routes, ProposalLookup proposals) {
        this.routes = routes;
        this.proposals = proposals;
    }

    @Override
    public List<ItemFinding> on(AgendaItemRow item, Locale language) {
        UUID proposal = item.proposal();
        if (proposal == null || item.state() != AgendaItemState.DONE || !routes.isForNoting(proposal)) {
            return List.of();
        }
        return List.of(new ItemFinding(
                Texts.text(language, "meetings.item.noted"),
                proposals.text(proposal).motion(),
                List.of(),
                List.of(),
                "proposals/" + proposal));
    }
}
