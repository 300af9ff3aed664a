package org.conclusum.moderation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.conclusum.kernel.LegalTime;
import org.conclusum.proposals.AProposal;
import org.conclusum.proposals.ProposalText;
import org.conclusum.testing.ACommittee;
import org.springframework.stereotype.Component;

/** Brings moderations to where a test needs them. */
@Component
class AModeration {

    static final List<RoundManagement.Draft> OPTIONS = List.of(
            new RoundManagement.Draft("Wie vorgelegt", "1. Die Standorte werden abgestimmt."),
            new RoundManagement.Draft("Mit Anhörung", "1. Die Nachbarn werden gehört."));
    static final String PASSIVE = "Jede Kommune plant für sich.";

    private final AProposal proposals;
    private final ModerationManagement moderations;
    private final RoundManagement rounds;
    private final Clock clock;

    AModeration(AProposal proposals, ModerationManagement moderations, RoundManagement rounds, Clock clock) {
        this.proposals = proposals;
        this.moderations = moderations;
        this.rounds = rounds;
        this.clock = clock;
    }

    LocalDate inDays(int days) {
        return clock.instant().atZone(LegalTime.ZONE).toLocalDate().plusDays(days);
    }

    /** A proposal that waits for its decision and concerns these municipalities; all of the committee, if none is named. */
    UUID proposal(ACommittee committee, String... municipalities) {
        ProposalText text = AProposal.text("Schulnetz");
        return proposals.ready(
                committee,
                new ProposalText(
                        text.title(),
                        text.facts(),
                        text.motion(),
                        text.costs(),
                        text.lead(),
                        false,
                        Set.of(municipalities)));
    }

    UUID begun(ACommittee committee, String... municipalities) {
        UUID proposal = proposal(committee, municipalities);
        moderations.request(proposal, committee.office());
        return proposal;
    }

    /** With a round of two options open for ten days. */
    UUID rating(ACommittee committee, String... municipalities) {
        UUID proposal = begun(committee, municipalities);
        moderations.skipPositions(proposal, committee.office());
        open(proposal, committee);
        return proposal;
    }

    void open(UUID proposal, ACommittee committee) {
        rounds.open(proposal, OPTIONS, PASSIVE, inDays(10), committee.office());
    }

    void rate(UUID proposal, ACommittee committee, String ags, int passive, int first, int second) {
        rounds.rate(proposal, 1, ags, Map.of(0, passive, 1, first, 2, second), 0, committee.coordinator(ags));
    }
}
