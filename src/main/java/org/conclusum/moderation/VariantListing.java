package org.conclusum.moderation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.conclusum.committees.SeatRow;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.Subject;
import org.conclusum.moderation.variants.Demand;
import org.conclusum.moderation.variants.Reach;
import org.conclusum.moderation.variants.Verdict;
import org.conclusum.proposals.ProposalLookup;
import org.conclusum.voting.decision.DecisionCase;
import org.conclusum.voting.decision.Evaluation;
import org.conclusum.voting.decision.Outcome;
import org.conclusum.voting.decision.TurningSet;
import org.conclusum.voting.decision.TurningSets;
import org.conclusum.voting.simulator.SeatMark;
import org.conclusum.voting.simulator.Simulator;
import org.conclusum.voting.simulator.TriedVote;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Variants with what they give each municipality, and what the rule book in force makes of that; for the office alone. */
@Service
@Transactional(readOnly = true)
public class VariantListing {

    private static final int USUAL_WEIGHT = 3;

    private final Variants variants;
    private final Moderations moderations;
    private final PositionListing positions;
    private final ProposalLookup proposals;
    private final Simulator simulator;
    private final ModerationAccess access;

    VariantListing(
            Variants variants,
            Moderations moderations,
            PositionListing positions,
            ProposalLookup proposals,
            Simulator simulator,
            ModerationAccess access) {
        this.variants = variants;
        this.moderations = moderations;
        this.positions = positions;
        this.proposals = proposals;
        this.simulator = simulator;
        this.access = access;
    }

    /** The variants of a proposal; the office of its committee may see them. */
    public VariantsView view(UUID proposal, Actor.Person person) {
        Moderation moderation =
                moderations.find(proposal).orElseThrow(() -> new NotFound(Subject.Kind.PROPOSAL, proposal));
        access.requireOffice(proposal, moderation.committee(), person);
        PositionsView said = positions.view(proposal, person);
        List<PositionEntry> demands = said.entries().stream()
                .filter(entry -> entry.field() == PositionField.MUST_HAVE || entry.field() == PositionField.RED_LINE)
                .filter(entry -> !entry.content().isEmpty())
                .toList();
        TriedVote vote =
                simulator.trial(moderation.committee(), null, null, person).vote();
        Map<Variants.Judged, Verdict> verdicts = variants.verdicts(proposal);
        List<VariantsView.Weighed> weighed = variants.of(proposal).stream()
                .map(variant -> weighed(variant, demands, said, verdicts, vote))
                .toList();
        return new VariantsView(
                moderation,
                said.proposal(),
                proposals.text(proposal).motion(),
                demands,
                weighed,
                vote.seeksConsensus(),
                vote.seeksConsensus() ? Optional.empty() : winning(vote),
                vote.seeksConsensus() ? Optional.empty() : TurningSets.blocking(decisionCase(vote)),
                labels(vote.seats()));
    }

    /** Those that a round can take over. */
    public List<RoundManagement.Draft> drafts(UUID proposal, Actor.Person person) {
        Moderation moderation =
                moderations.find(proposal).orElseThrow(() -> new NotFound(Subject.Kind.PROPOSAL, proposal));
        access.requireOffice(proposal, moderation.committee(), person);
        return variants.of(proposal).stream()
                .map(variant -> new RoundManagement.Draft(variant.title(), variant.wording()))
                .toList();
    }

    private static VariantsView.Weighed weighed(
            Variant variant,
            List<PositionEntry> demands,
            PositionsView said,
            Map<Variants.Judged, Verdict> verdicts,
            TriedVote vote) {
        Map<PositionEntry, Verdict> judged = new HashMap<>();
        Map<String, List<Demand>> byMunicipality = new TreeMap<>();
        for (PositionEntry demand : demands) {
            Verdict verdict =
                    verdicts.get(new Variants.Judged(variant.id(), demand.issue(), demand.ags(), demand.field()));
            if (verdict != null) {
                judged.put(demand, verdict);
            }
            int weight = said.numbers(demand.ags(), PositionField.WEIGHT).getOrDefault(demand.issue(), USUAL_WEIGHT);
            byMunicipality
                    .computeIfAbsent(demand.ags(), key -> new ArrayList<>())
                    .add(new Demand(demand.field() == PositionField.RED_LINE, weight, verdict));
        }
        Map<String, Reach> reach = new HashMap<>();
        byMunicipality.forEach((ags, wanted) -> reach.put(ags, Reach.of(wanted)));
        return new VariantsView.Weighed(variant, judged, reach, judged.isEmpty() ? null : outcome(vote, reach));
    }

    /** Those who can carry it say yes, the others no; who named no demand and who is no municipality abstains. */
    private static @Nullable Outcome outcome(TriedVote vote, Map<String, Reach> reach) {
        if (vote.seeksConsensus()) {
            return null;
        }
        TriedVote expected = vote;
        for (SeatRow seat : vote.seats()) {
            Reach own = seat.ags() == null ? null : reach.get(seat.ags());
            expected = expected.with(seat, own == null ? SeatMark.ABSTAIN : own.carries() ? SeatMark.YES : SeatMark.NO);
        }
        return Evaluation.of(decisionCase(expected)).outcome();
    }

    private static Optional<TurningSet> winning(TriedVote vote) {
        return TurningSets.winning(decisionCase(vote));
    }

    private static DecisionCase decisionCase(TriedVote vote) {
        return vote.decisionCase("moderation");
    }

    private static Map<String, String> labels(List<SeatRow> seats) {
        Map<String, String> labels = new HashMap<>();
        seats.forEach(seat -> labels.put(seat.id().toString(), seat.label()));
        return labels;
    }
}
