package org.conclusum.voting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.conclusum.voting.choice.ChoiceEvaluation;
import org.conclusum.voting.choice.ChoiceFinding;
import org.conclusum.voting.decision.DecisionResult;
import org.conclusum.voting.secret.Paper;
import org.jspecify.annotations.Nullable;

/**
 * A ballot as the person who looks may see it.
 *
 * @param wording text that is decided
 * @param electors the seats in their order
 * @param mine seats that the person represents in the meeting now, while the ballot is open
 * @param result null before it was counted
 * @param choice how the options came out, once it is counted; null for yes or no
 * @param papers of a secret ballot, once it is counted, in the order of their codes
 * @param mayClose whether the person may end the vote
 * @param mayEnter whether the person may enter votes for others
 * @param speakers seats that speak for their municipality where it votes as a block and is split
 * @param entries votes entered for others that wait for the chair, as far as the person may see them
 * @param handCount of a ballot on paper, once it is counted; before, for whoever may enter it
 * @param mayCountByHand whether the person may enter the count of a ballot on paper
 */
public record BallotView(
        BallotRow row,
        String wording,
        BallotPlan plan,
        RulesInForce rules,
        List<ElectorLine> electors,
        Set<UUID> mine,
        @Nullable DecisionResult result,
        @Nullable ChoiceFinding choice,
        List<Paper> papers,
        boolean mayClose,
        boolean mayEnter,
        Set<UUID> speakers,
        List<EnteredVote> entries,
        @Nullable HandCount handCount,
        boolean mayCountByHand) {

    public BallotView {
        electors = List.copyOf(electors);
        mine = Set.copyOf(mine);
        papers = List.copyOf(papers);
        entries = List.copyOf(entries);
        speakers = Set.copyOf(speakers);
    }

    /** What seats, units and options are called, by their ids in the evaluation. */
    public Map<String, String> names() {
        Map<String, String> names = new HashMap<>();
        for (ElectorLine elector : electors) {
            names.put(elector.seat().toString(), elector.label());
            names.putIfAbsent(elector.unit(), elector.label());
        }
        Question question = plan.question();
        question.numbers()
                .forEach(number -> names.put(
                        ChoiceEvaluation.nameOf(number), question.options().get(number - 1)));
        return names;
    }

    public boolean isSecret() {
        return plan.form() == BallotForm.SECRET;
    }

    public boolean isOpen() {
        return row.state() == BallotState.OPEN;
    }

    /** Seats that are there and those that have voted and left. */
    public int expected() {
        return Math.toIntExact(electors.stream()
                .filter(elector -> (elector.present() && !elector.excluded()) || elector.voted())
                .count());
    }

    /** Whether a conflict of interest keeps the person out. */
    public boolean isExcluded() {
        return electors.stream().anyMatch(elector -> mine.contains(elector.seat()) && elector.excluded());
    }

    /** How many seats voted so, as far as the person may know. */
    public int votes(Choice choice) {
        return Math.toIntExact(
                electors.stream().filter(elector -> elector.choice() == choice).count());
    }

    public List<ElectorLine> mySeats() {
        return electors.stream()
                .filter(elector -> mine.contains(elector.seat()) && !elector.excluded())
                .toList();
    }
}
