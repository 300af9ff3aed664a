package org.conclusum.voting;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.conclusum.kernel.Rule;
import org.conclusum.voting.choice.ChoiceCase;
import org.conclusum.voting.choice.ChoiceEvaluation;
import org.conclusum.voting.choice.ChoiceFinding;
import org.conclusum.voting.choice.ChoiceResult;
import org.conclusum.voting.decision.DecisionCase;
import org.conclusum.voting.decision.DecisionResult;
import org.conclusum.voting.decision.Evaluation;
import org.conclusum.voting.decision.Reason;
import org.conclusum.voting.decision.StepKey;
import org.conclusum.voting.rules.AnswerMustFitTheQuestion;
import org.conclusum.voting.rules.BallotMustBeClosedBeforeCounting;
import org.conclusum.voting.rules.BallotMustBeOpen;
import org.conclusum.voting.rules.ConsensusIsSoughtOpenly;
import org.conclusum.voting.rules.DeadlineMustLieAhead;
import org.conclusum.voting.rules.ObjectionMustBeReasoned;
import org.conclusum.voting.rules.PaperIsNotCastOnAScreen;
import org.conclusum.voting.rules.PersonMustBeFreeOfConflict;
import org.conclusum.voting.rules.PersonMustRepresentTheSeat;
import org.conclusum.voting.rules.ReasonMustFit;
import org.conclusum.voting.rules.RuleBookMustFitTheElectorate;
import org.conclusum.voting.rules.SecretBallotMustBeDecidedByVotesAlone;
import org.conclusum.voting.rules.SomebodyMustBeAbleToVote;
import org.conclusum.voting.rules.WordingMustBeGiven;
import org.jspecify.annotations.Nullable;

/**
 * A ballot (Abstimmung): a motion, the rules it was opened under, and how far it is.
 *
 * <p>Opened, it takes votes until it is closed; closed, it is counted once. Electorate and votes are kept beside it.
 */
final class Ballot {

    private final UUID id;
    private final Motion motion;
    private final RulesInForce rules;
    private final BallotPlan plan;
    private final Instant openedAt;
    private final String openedBy;
    private @Nullable Ending ending;
    private @Nullable Count count;

    /** When and by whom the vote was ended, and which seat had the chair then. */
    record Ending(Instant at, String by, @Nullable UUID chairSeat) {}

    /** The result, and when it was established; with how all options came out, where there were any. */
    record Count(
            Instant at, DecisionResult result, @Nullable ChoiceFinding choice) {}

    Ballot(
            UUID id,
            Motion motion,
            RulesInForce rules,
            BallotPlan plan,
            Instant openedAt,
            String openedBy,
            @Nullable Ending ending,
            @Nullable Count count) {
        this.id = id;
        this.motion = motion;
        this.rules = rules;
        this.plan = plan;
        this.openedAt = openedAt;
        this.openedBy = openedBy;
        this.ending = ending;
        this.count = count;
    }

    /** Opens a ballot for an electorate that its rules can be applied to. */
    static Ballot open(
            Motion motion,
            RulesInForce rules,
            List<Elector> electorate,
            BallotPlan plan,
            String openedBy,
            Instant now) {
        Ballot ballot = new Ballot(UUID.randomUUID(), motion, rules, plan, now, openedBy, null, null);
        Rule.checkAll(
                new WordingMustBeGiven(motion.wording()),
                new ConsensusIsSoughtOpenly(
                        plan.procedure(), plan.form(), plan.question().kind()),
                new DeadlineMustLieAhead(plan.deadline(), now),
                new SomebodyMustBeAbleToVote(electorate.size()),
                new SecretBallotMustBeDecidedByVotesAlone(
                        plan.form(), rules.decision().majority()),
                new RuleBookMustFitTheElectorate(() -> BallotCase.of(ballot, electorate, List.of())));
        return ballot;
    }

    /** The vote of a seat as this person casts it now. */
    Vote accept(Elector elector, Answer answer, UUID voter, String name, Instant now) {
        Rule.checkAll(
                new BallotMustBeOpen(state(), plan.deadline(), now),
                new PaperIsNotCastOnAScreen(plan.onPaper()),
                new PersonMustRepresentTheSeat(elector.present(), voter),
                new PersonMustBeFreeOfConflict(elector.excluded()),
                new AnswerMustFitTheQuestion(plan.admits(answer)),
                new ObjectionMustBeReasoned(answer.choice(), answer.reason()),
                new ReasonMustFit(answer.reason()));
        return new Vote(elector.seat(), answer, voter, name, elector.substitute(), now);
    }

    /** An answer to a circular as this person, the principal or a substitute of the seat, sends it now. */
    Vote receive(Elector elector, Answer answer, UUID voter, String name, Instant now) {
        requireOpen(now);
        Rule.checkAll(new AnswerMustFitTheQuestion(plan.admits(answer)));
        return new Vote(elector.seat(), answer, voter, name, !voter.equals(elector.principal()), now);
    }

    /** Refuses what comes after the end. */
    void requireOpen(Instant now) {
        Rule.checkAll(new BallotMustBeOpen(state(), plan.deadline(), now));
    }

    /** Ends the vote; answers whether it was open. */
    boolean close(String by, @Nullable UUID chairSeat, Instant now) {
        if (state() != BallotState.OPEN) {
            return false;
        }
        ending = new Ending(now, by, chairSeat);
        return true;
    }

    /** Counts what was cast openly or by name; answers whether it had not been counted before. */
    boolean count(List<Elector> electorate, List<Vote> votes, Instant now) {
        return asksForYesOrNo()
                ? count(() -> counted(BallotCase.of(this, electorate, votes), now))
                : count(() -> counted(BallotCase.ofChoice(this, electorate, votes), now));
    }

    /** Counts the papers of the urn; answers whether it had not been counted before. */
    boolean count(List<Elector> electorate, SecretVotes votes, Instant now) {
        return asksForYesOrNo()
                ? count(() -> counted(BallotCase.of(this, electorate, votes), now))
                : count(() -> counted(BallotCase.ofChoice(this, electorate, votes), now));
    }

    /** Ends without a result, as nobody can open the urn any more; answers whether it had not ended before. */
    boolean giveUpUrn(Instant now) {
        return count(() -> new Count(
                now,
                DecisionResult.undecided(id.toString(), Reason.URN_UNREADABLE, StepKey.URN_UNREADABLE.telling()),
                null));
    }

    /** Counts what came in; answers whether it had not been counted before. */
    boolean count(Supplier<DecisionCase> cast, Instant now) {
        return count(() -> counted(cast.get(), now));
    }

    private boolean count(Supplier<Count> counting) {
        Rule.checkAll(new BallotMustBeClosedBeforeCounting(state()));
        if (count != null) {
            return false;
        }
        count = counting.get();
        return true;
    }

    private static Count counted(DecisionCase decisionCase, Instant now) {
        return new Count(now, Evaluation.of(decisionCase), null);
    }

    private static Count counted(ChoiceCase choiceCase, Instant now) {
        ChoiceResult result = ChoiceEvaluation.of(choiceCase);
        return new Count(now, result.decision(), result.finding());
    }

    boolean asksForYesOrNo() {
        return plan.question().kind() == BallotKind.YES_NO;
    }

    boolean isSecret() {
        return plan.form() == BallotForm.SECRET;
    }

    BallotState state() {
        if (ending == null) {
            return BallotState.OPEN;
        }
        return count == null ? BallotState.CLOSED : BallotState.COUNTED;
    }

    boolean endsWhenAllVoted() {
        return plan.closing() == BallotClosing.WHEN_ALL_VOTED && state() == BallotState.OPEN;
    }

    UUID id() {
        return id;
    }

    Motion motion() {
        return motion;
    }

    RulesInForce rules() {
        return rules;
    }

    BallotPlan plan() {
        return plan;
    }

    Instant openedAt() {
        return openedAt;
    }

    String openedBy() {
        return openedBy;
    }

    @Nullable
    Ending ending() {
        return ending;
    }

    @Nullable
    Count count() {
        return count;
    }
}
