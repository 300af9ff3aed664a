package org.conclusum.resolutions;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.conclusum.committees.CommitteeDirectory;
import org.conclusum.kernel.LegalTime;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.Subject;
import org.conclusum.proposals.ProposalLookup;
import org.conclusum.proposals.ProposalRow;
import org.conclusum.resolutions.rules.BallotMustHaveAdopted;
import org.conclusum.voting.BallotLookup;
import org.conclusum.voting.BallotRow;
import org.springframework.stereotype.Component;

/** What a ballot adopted. */
@Component
class Adoptions {

    private final BallotLookup ballots;
    private final ProposalLookup proposals;
    private final CommitteeDirectory committees;
    private final Clock clock;

    Adoptions(BallotLookup ballots, ProposalLookup proposals, CommitteeDirectory committees, Clock clock) {
        this.ballots = ballots;
        this.proposals = proposals;
        this.committees = committees;
        this.clock = clock;
    }

    /** The adoption of the ballot's motion; it dates from the end of the vote. */
    Adoption of(UUID id) {
        BallotRow ballot = ballots.rows(Set.of(id)).get(id);
        if (ballot == null) {
            throw new NotFound(Subject.Kind.BALLOT, id);
        }
        new BallotMustHaveAdopted(ballot.outcome()).check();
        UUID proposal = Objects.requireNonNull(ballot.proposal(), "a ballot is about a proposal");
        Map<UUID, ProposalRow> rows = proposals.rows(Set.of(proposal));
        ProposalRow row = rows.get(proposal);
        Instant closedAt = ballot.closedAt();
        return new Adoption(
                ballot.committee(),
                id,
                proposal,
                ballot.meeting(),
                row == null ? ballot.title() : row.title(),
                ballots.wording(id),
                closedAt == null ? clock.instant() : closedAt,
                ballot.closed(),
                reserved(ballot),
                row == null ? null : row.submittedAt());
    }

    /** By the rules under which the vote was opened. */
    private boolean reserved(BallotRow ballot) {
        LocalDate day = ballot.openedAt().atZone(LegalTime.ZONE).toLocalDate();
        return committees.ruleBookOn(ballot.committee(), day).homeBodies().reserved();
    }
}
