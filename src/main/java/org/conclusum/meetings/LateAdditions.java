package org.conclusum.meetings;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.conclusum.kernel.Rule;
import org.conclusum.meetings.rules.ProposalMustBeReady;
import org.conclusum.meetings.rules.ProposalMustBelongToTheCommittee;
import org.conclusum.meetings.rules.TitleMustBeGiven;
import org.conclusum.meetings.rules.UrgencyMustBeReasoned;
import org.conclusum.proposals.ProposalRow;
import org.jspecify.annotations.Nullable;

/**
 * Items that come onto an agenda after the invitation.
 *
 * @param urgency why they cannot wait, or null where they come in time
 */
record LateAdditions(UUID committee, @Nullable String urgency) {

    LateAdditions {
        if (urgency != null) {
            Rule.checkAll(new UrgencyMustBeReasoned(urgency));
        }
    }

    /** The items for these proposals, and for these titles without one. */
    List<AgendaItem> of(List<ProposalRow> proposals, List<Supplement.Item> others, Instant now) {
        List<AgendaItem> items = new ArrayList<>();
        for (ProposalRow proposal : proposals) {
            Rule.checkAll(
                    new ProposalMustBelongToTheCommittee(proposal.committee(), committee),
                    new ProposalMustBeReady(proposal.state()));
            items.add(new AgendaItem(AgendaItemKind.BUSINESS, proposal.title(), proposal.id(), proposal.closed()));
        }
        for (Supplement.Item other : others) {
            Rule.checkAll(new TitleMustBeGiven(other.title()));
            items.add(new AgendaItem(AgendaItemKind.BUSINESS, other.title().strip(), null, other.closed()));
        }
        items.forEach(item -> item.addedLater(urgency == null ? null : urgency.strip(), now));
        return items;
    }
}
