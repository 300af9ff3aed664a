package org.conclusum.committees.rules;

import java.util.List;
import java.util.Set;
import org.conclusum.kernel.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * How much consent a motion needs, and whose.
 *
 * @param conditions at least one; all must hold
 * @param veto ids of seats whose no rejects; abstaining is no veto
 * @param requiredYes ids of units that must agree, such as the municipality that bears the burden
 * @param blockingMinority units not saying yes that it takes to stop a population majority; with fewer the population
 *     conditions count as met (Art. 16 (4) TEU: four); 0 where the rules know none
 * @param blockVote how delegates of one body vote as one, if they must
 */
public record Majority(
        List<MajorityCondition> conditions,
        Tie tie,
        List<String> veto,
        List<String> requiredYes,
        int blockingMinority,
        @Nullable BlockVote blockVote) {

    /** @throws IllegalArgumentException without a condition, with an id named twice or a negative blocking minority */
    public Majority {
        conditions = List.copyOf(conditions);
        veto = List.copyOf(veto);
        requiredYes = List.copyOf(requiredYes);
        if (conditions.isEmpty()) {
            throw new IllegalArgumentException("A majority needs at least one condition");
        }
        if (Set.copyOf(veto).size() < veto.size() || Set.copyOf(requiredYes).size() < requiredYes.size()) {
            throw new IllegalArgumentException("A seat or unit is named twice");
        }
        if (blockingMinority < 0) {
            throw new IllegalArgumentException("A blocking minority is not negative: " + blockingMinority);
        }
    }

    public static Majority of(MajorityCondition... conditions) {
        return new Majority(List.of(conditions), Tie.REJECTED, List.of(), List.of(), 0, null);
    }

    /** More yes than no; abstentions do not count and a tie rejects. */
    public static Majority simpleMajority() {
        return of(new MajorityCondition(Measure.VOTES, Base.YES_NO, Threshold.moreThan(Fraction.of(1, 2))));
    }

    /** More than half of all votes the bylaws know. */
    public static Majority absoluteMajority() {
        return of(new MajorityCondition(Measure.VOTES, Base.STATUTORY, Threshold.moreThan(Fraction.of(1, 2))));
    }

    /** At least two thirds of the yes and no votes. */
    public static Majority twoThirds() {
        return of(new MajorityCondition(Measure.VOTES, Base.YES_NO, Threshold.atLeast(Fraction.of(2, 3))));
    }

    public Majority withTie(Tie other) {
        return new Majority(conditions, other, veto, requiredYes, blockingMinority, blockVote);
    }

    public Majority withVeto(List<String> seats) {
        return new Majority(conditions, tie, seats, requiredYes, blockingMinority, blockVote);
    }

    public Majority withRequiredYes(List<String> units) {
        return new Majority(conditions, tie, veto, units, blockingMinority, blockVote);
    }

    public Majority withBlockingMinority(int units) {
        return new Majority(conditions, tie, veto, requiredYes, units, blockVote);
    }

    public Majority withBlockVote(BlockVote rule) {
        return new Majority(conditions, tie, veto, requiredYes, blockingMinority, rule);
    }

    /** Whether yes against no decides alone, so that equal votes are a tie. */
    public boolean knowsTies() {
        return conditions.size() == 1 && conditions.getFirst().isSimpleMajority();
    }
}
