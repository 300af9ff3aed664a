package org.conclusum.voting;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.conclusum.committees.CommitteeAccess;
import org.conclusum.committees.CommitteeDirectory;
import org.conclusum.committees.RuleBook;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.ChangedMeanwhile;
import org.conclusum.kernel.LegalTime;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.NotPermitted;
import org.conclusum.kernel.Rule;
import org.conclusum.kernel.Subject;
import org.conclusum.proposals.ProposalLookup;
import org.conclusum.proposals.ProposalRow;
import org.conclusum.proposals.ProposalState;
import org.conclusum.voting.rules.InstructionMustBeReasoned;
import org.conclusum.voting.rules.InstructionMustComeBeforeTheEnd;
import org.conclusum.voting.rules.MandateMustBeBound;
import org.conclusum.voting.rules.ReasonMustFit;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a municipality instructs those who sit for it; its coordinator may, and nobody else. */
@Service
@Transactional
public class InstructionManagement {

    static final Set<ProposalState> TO_BE_VOTED_ON = EnumSet.of(
            ProposalState.SUBMITTED,
            ProposalState.RETURNED,
            ProposalState.ACCEPTED,
            ProposalState.READY,
            ProposalState.SCHEDULED,
            ProposalState.CIRCULATING);

    private final Instructions instructions;
    private final ProposalLookup proposals;
    private final CommitteeDirectory committees;
    private final CommitteeAccess access;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    InstructionManagement(
            Instructions instructions,
            ProposalLookup proposals,
            CommitteeDirectory committees,
            CommitteeAccess access,
            ApplicationEventPublisher events,
            Clock clock) {
        this.instructions = instructions;
        this.proposals = proposals;
        this.committees = committees;
        this.access = access;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Instructs all who sit for a municipality how to vote on a proposal, until its vote is closed.
     *
     * @param expected number of the instruction that this one follows, 0 for the first one
     * @throws ChangedMeanwhile where somebody else has given one since
     */
    public void give(UUID proposal, String ags, Wish wish, String reason, int expected, Actor.Person person) {
        ProposalRow row = Optional.ofNullable(proposals.rows(List.of(proposal)).get(proposal))
                .orElseThrow(() -> new NotFound(Subject.Kind.PROPOSAL, proposal));
        Instant now = clock.instant();
        LocalDate today = now.atZone(LegalTime.ZONE).toLocalDate();
        requireCoordinator(person, ags);
        if (committees.seatsOn(row.committee(), today).stream()
                .noneMatch(seat -> seat.voting() && ags.equals(seat.ags()))) {
            throw new NotPermitted(person, "instruct in committee " + row.committee());
        }
        RuleBook book = committees.ruleBookOn(row.committee(), today);
        Instructions.Stand stand = instructions.held(proposal);
        Rule.checkAll(
                new MandateMustBeBound(book.bindsDelegates(), book.title(), book.source()),
                new InstructionMustComeBeforeTheEnd(TO_BE_VOTED_ON.contains(row.state()) && !stand.ended()),
                new InstructionMustBeReasoned(reason),
                new ReasonMustFit(reason));
        Optional<InstructionRow> last = instructions.of(proposal, ags).stream().findFirst();
        if (last.map(InstructionRow::number).orElse(0) != expected) {
            throw last.map(InstructionManagement::changed).orElseThrow();
        }
        Instant moment = clock.instant().truncatedTo(ChronoUnit.MICROS);
        InstructionRow next =
                new InstructionRow(proposal, ags, expected + 1, wish, reason.strip(), person.name(), moment);
        if (!instructions.add(next, row.committee(), person)) {
            throw changed(instructions.of(proposal, ags).getFirst());
        }
        events.publishEvent(new InstructionGiven(proposal, row.committee(), ags, next.number(), stand.open(), person));
    }

    /** The municipality takes note of a vote against its instruction. Noting it twice changes nothing. */
    public void note(UUID ballot, UUID seat, Actor.Person person) {
        Set<String> municipalities = access.standingOf(person).municipalities();
        InstructedVote vote = instructions.votesIn(ballot, municipalities).stream()
                .filter(voted -> voted.seat().equals(seat))
                .findFirst()
                .orElseThrow(() -> new NotPermitted(person, "take note of seat " + seat));
        instructions.note(vote, person.name(), clock.instant());
    }

    private void requireCoordinator(Actor.Person person, String ags) {
        if (!access.standingOf(person).municipalities().contains(ags)) {
            throw new NotPermitted(person, "instruct for municipality " + ags);
        }
    }

    private static ChangedMeanwhile changed(InstructionRow by) {
        return new ChangedMeanwhile(by.givenBy(), by.givenAt());
    }
}
