package org.conclusum.voting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.conclusum.meetings.AgendaItemRow;
import org.conclusum.meetings.ItemFinding;
import org.conclusum.meetings.ItemFindings;
import org.conclusum.uikit.Texts;
import org.conclusum.voting.decision.DecisionResult;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Puts the ballots on the urgency of an item on the record, before everything else that was voted on there. */
@Component
@Order(-1)
class UrgencyFindings implements ItemFindings {

    private final UrgencyBallots urgencies;
    private final BallotLookup lookup;
    private final BallotReasoning reasoning;

    UrgencyFindings(UrgencyBallots urgencies, BallotLookup lookup, BallotReasoning reasoning) {
        this.urgencies = urgencies;
        this.lookup = lookup;
        this.reasoning = reasoning;
    }

    @Override
    public List<ItemFinding> on(AgendaItemRow item, Locale language) {
        List<ItemFinding> findings = new ArrayList<>();
        for (var ballot : urgencies.on(item.id()).reversed()) {
            lookup.result(ballot).ifPresent(result -> findings.add(finding(lookup.row(ballot), result, language)));
        }
        return findings;
    }

    private ItemFinding finding(BallotRow ballot, DecisionResult result, Locale language) {
        return new ItemFinding(
                Texts.text(language, "voting.urgency.finding." + result.outcome()),
                lookup.wording(ballot.id()),
                AmendmentFindings.counts(result, language),
                reasoning.of(ballot, result, language),
                "ballots/" + ballot.id());
    }
}
