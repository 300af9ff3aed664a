package org.conclusum.voting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.conclusum.committees.CommitteeAccess;
import org.conclusum.committees.CommitteeDirectory;
import org.conclusum.committees.RuleBook;
import org.conclusum.committees.SeatRow;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.LegalTime;
import org.conclusum.proposals.ProposalLookup;
import org.conclusum.proposals.ProposalRow;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Instructions for the eyes of the municipality that gave them: its coordinator and those who sit for it. To everybody
 * else, auditors too, there are none.
 */
@Service
@Transactional(readOnly = true)
public class InstructionListing {

    private final Instructions instructions;
    private final Electors electors;
    private final ProposalLookup proposals;
    private final CommitteeDirectory committees;
    private final CommitteeAccess access;
    private final Clock clock;

    InstructionListing(
            Instructions instructions,
            Electors electors,
            ProposalLookup proposals,
            CommitteeDirectory committees,
            CommitteeAccess access,
            Clock clock) {
        this.instructions = instructions;
        this.electors = electors;
        this.proposals = proposals;
        this.committees = committees;
        this.access = access;
        this.clock = clock;
    }

    /**
     * What one municipality has instructed on a proposal, as one of its people sees it.
     *
     * @param given all instructions, the one in force first
     * @param votes what became of it in ballots that were counted; for the coordinator only
     * @param secret whether the proposal was voted on secretly, so that nobody knows what became of it
     * @param mayGive whether the person may give an instruction now
     */
    public record Of(
            String ags, List<InstructionRow> given, List<InstructedVote> votes, boolean secret, boolean mayGive) {

        public Of {
            given = List.copyOf(given);
            votes = List.copyOf(votes);
        }

        /** The number of the one in force, 0 where there is none. */
        public int number() {
            return given.isEmpty() ? 0 : given.getFirst().number();
        }
    }

    /** Whether any municipality of this person may instruct, or has instructed, on a proposal. */
    public boolean concerns(UUID proposal, Actor.Person person) {
        return !on(proposal, person).isEmpty();
    }

    /** The instructions on a proposal of each municipality for which this person coordinates or sits. */
    public List<Of> on(UUID proposal, Actor.Person person) {
        ProposalRow row = proposals.rows(List.of(proposal)).get(proposal);
        if (row == null) {
            return List.of();
        }
        LocalDate today = clock.instant().atZone(LegalTime.ZONE).toLocalDate();
        Set<String> coordinated = access.standingOf(person).municipalities();
        Set<String> voting = new LinkedHashSet<>();
        for (SeatRow seat : committees.seatsOn(row.committee(), today)) {
            String ags = seat.ags();
            if (ags != null && seat.voting() && (coordinated.contains(ags) || seat.isFilledBy(person.account()))) {
                voting.add(ags);
            }
        }
        if (voting.isEmpty()) {
            return List.of();
        }
        RuleBook book = committees.ruleBookOn(row.committee(), today);
        boolean votable = book.bindsDelegates()
                && InstructionManagement.TO_BE_VOTED_ON.contains(row.state())
                && !instructions.isEnded(proposal);
        List<Of> found = new ArrayList<>();
        for (String ags : voting) {
            boolean coordinates = coordinated.contains(ags);
            List<InstructionRow> given = instructions.of(proposal, ags);
            if (!given.isEmpty() || (votable && coordinates)) {
                found.add(new Of(
                        ags,
                        given,
                        coordinates ? instructions.votesOn(proposal, List.of(ags)) : List.of(),
                        instructions.hadSecretBallot(proposal),
                        votable && coordinates));
            }
        }
        return found;
    }

    /** What the municipality of a seat wants in a ballot; null where it said nothing. */
    public record AtSeat(@Nullable InstructionRow instruction) {}

    /** What who votes for a seat in an open ballot is to see beside the choices; nothing where the mandate is free. */
    public Optional<AtSeat> atSeat(BallotRow ballot, UUID seat, Actor.Person person) {
        UUID proposal = ballot.proposal();
        return proposal == null || !ballot.decidesTheMatter()
                ? Optional.empty()
                : electors.find(ballot.id(), seat)
                        .filter(elector -> elector.mayBeFilledBy(person.account()))
                        .map(Elector::ags)
                        .filter(ags -> instructions.binds(ballot.id()))
                        .map(ags -> new AtSeat(instructions.of(proposal, ags).stream()
                                .findFirst()
                                .orElse(null)));
    }

    /** The votes in a ballot of the municipalities that this person coordinates, where they had an instruction. */
    public List<InstructedVote> votesIn(UUID ballot, Actor.Person person) {
        Set<String> municipalities = access.standingOf(person).municipalities();
        return municipalities.isEmpty() ? List.of() : instructions.votesIn(ballot, municipalities);
    }
}
