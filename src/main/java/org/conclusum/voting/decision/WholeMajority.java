package org.conclusum.voting.decision;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.conclusum.committees.rules.Base;
import org.conclusum.committees.rules.Majority;
import org.conclusum.committees.rules.MajorityCondition;
import org.conclusum.committees.rules.Measure;
import org.conclusum.committees.rules.Tie;
import org.conclusum.kernel.Fraction;

/**
 * What the rules on a counted vote ask for, in whole numbers, for those who try millions of votes: votes and units are
 * multiplied by their common denominator, and nothing is rounded.
 */
final class WholeMajority {

    private static final int YES = 0;
    private static final int NO = 1;
    private static final int ABSTAIN = 2;
    private static final int UNITS_YES = 3;
    private static final int UNITS_DECIDED = 4;
    private static final int UNITS_COUNTED = 5;
    private static final int PEOPLE_YES = 6;
    private static final int PEOPLE_DECIDED = 7;
    private static final int PEOPLE_COUNTED = 8;
    private static final int HEADS_OF_UNITS_YES = 9;
    private static final int VETOES = 10;
    private static final int CONSENTS = 11;
    private static final int CHAIR_YES = 12;
    static final int AMOUNTS = 13;

    /** Products beyond this are not reckoned with. */
    private static final BigInteger MOST = BigInteger.ONE.shiftLeft(62);

    private record Condition(
            Measure measure, Base base, boolean strict, long numerator, long denominator, long fixed) {}

    private final Majority majority;
    private final BigInteger voteScale;
    private final BigInteger unitScale;
    private final List<Condition> conditions = new ArrayList<>();
    private final int statutoryUnits;

    private WholeMajority(Facts facts) {
        this.majority = facts.decisionCase().rules().majority();
        this.voteScale = facts.amounts().step(Measure.VOTES).denominator();
        this.unitScale = facts.amounts().step(Measure.UNITS).denominator();
        this.statutoryUnits = Math.toIntExact(facts.attendance().statutory().stream()
                .map(VotingSeat::unit)
                .distinct()
                .count());
    }

    /** The rules of this case, or none where its numbers are too large. */
    static Optional<WholeMajority> of(DecisionCase decisionCase) {
        Facts facts = Facts.of(decisionCase);
        WholeMajority whole = new WholeMajority(facts);
        for (MajorityCondition condition : whole.majority.conditions()) {
            Measure measure = condition.measure();
            BigInteger all = whole.scaled(
                    measure, facts.amounts().of(measure, facts.attendance().statutory()));
            Fraction share = condition.threshold().share();
            BigInteger largest =
                    all.max(BigInteger.ONE).multiply(share.numerator().max(share.denominator()));
            if (largest.compareTo(MOST) >= 0) {
                return Optional.empty();
            }
            boolean fixed = condition.base() != Base.YES_NO && condition.base() != Base.CAST;
            whole.conditions.add(new Condition(
                    measure,
                    condition.base(),
                    condition.threshold().strict(),
                    share.numerator().longValueExact(),
                    share.denominator().longValueExact(),
                    fixed
                            ? whole.scaled(measure, facts.amounts().base(measure, condition.base()))
                                    .longValueExact()
                            : 0));
        }
        return Optional.of(whole);
    }

    /** What a case counts, as amounts that add up over its parts; what the rules do not ask for is left out. */
    long[] amounts(DecisionCase decisionCase) {
        Facts facts = Facts.of(decisionCase);
        long[] amounts = new long[AMOUNTS];
        facts.count().byUnit().forEach((unit, votes) -> add(facts, unit, votes, amounts));
        for (String seat : majority.veto()) {
            amounts[VETOES] += facts.attendance().ballots().get(seat) == Choice.NO ? 1 : 0;
        }
        amounts[CHAIR_YES] = majority.tie() == Tie.CHAIR_DECIDES && facts.ballotOfChair() == Choice.YES ? 1 : 0;
        return amounts;
    }

    private void add(Facts facts, String unit, UnitVotes votes, long[] amounts) {
        VotingUnit body = facts.electorate().unit(unit);
        long count = asks(Measure.UNITS) ? scaled(Measure.UNITS, body.count()).longValueExact() : 0;
        long people = asks(Measure.POPULATION) ? body.population() : 0;
        amounts[YES] += scaled(Measure.VOTES, votes.yes()).longValueExact();
        amounts[NO] += scaled(Measure.VOTES, votes.no()).longValueExact();
        amounts[ABSTAIN] += scaled(Measure.VOTES, votes.abstain()).longValueExact();
        if (votes.counted()) {
            amounts[UNITS_COUNTED] += count;
            amounts[PEOPLE_COUNTED] += people;
        }
        if (votes.stance() != Stance.NONE) {
            amounts[UNITS_DECIDED] += count;
            amounts[PEOPLE_DECIDED] += people;
        }
        if (votes.stance() == Stance.YES) {
            amounts[UNITS_YES] += count;
            amounts[PEOPLE_YES] += people;
            amounts[HEADS_OF_UNITS_YES] += majority.blockingMinority() > 0 ? 1 : 0;
            amounts[CONSENTS] += majority.requiredYes().contains(unit) ? 1 : 0;
        }
    }

    private boolean asks(Measure measure) {
        return majority.conditions().stream().anyMatch(condition -> condition.measure() == measure);
    }

    /** Whether these amounts adopt the motion, all else in order. */
    boolean adopts(long[] amounts) {
        if (amounts[YES] == 0
                || amounts[VETOES] > 0
                || amounts[CONSENTS] < majority.requiredYes().size()) {
            return false;
        }
        for (Condition condition : conditions) {
            if (!isMet(condition, amounts)) {
                return majority.knowsTies()
                        && amounts[YES] == amounts[NO]
                        && majority.tie() == Tie.CHAIR_DECIDES
                        && amounts[CHAIR_YES] > 0;
            }
        }
        return true;
    }

    private boolean isMet(Condition condition, long[] amounts) {
        if (condition.measure() == Measure.POPULATION
                && majority.blockingMinority() > 0
                && statutoryUnits - amounts[HEADS_OF_UNITS_YES] < majority.blockingMinority()) {
            return true;
        }
        long base = base(condition, amounts);
        long reached = reached(condition.measure(), amounts) * condition.denominator();
        long asked = base * condition.numerator();
        return base != 0 && (condition.strict() ? reached > asked : reached >= asked);
    }

    private static long reached(Measure measure, long[] amounts) {
        return switch (measure) {
            case VOTES -> amounts[YES];
            case UNITS -> amounts[UNITS_YES];
            case POPULATION -> amounts[PEOPLE_YES];
            case SEATS -> throw new IllegalStateException("no majority is measured in seats");
        };
    }

    private static long base(Condition condition, long[] amounts) {
        boolean decided = condition.base() == Base.YES_NO;
        if (!decided && condition.base() != Base.CAST) {
            return condition.fixed();
        }
        return switch (condition.measure()) {
            case VOTES -> amounts[YES] + amounts[NO] + (decided ? 0 : amounts[ABSTAIN]);
            case UNITS -> amounts[decided ? UNITS_DECIDED : UNITS_COUNTED];
            case POPULATION -> amounts[decided ? PEOPLE_DECIDED : PEOPLE_COUNTED];
            case SEATS -> throw new IllegalStateException("no majority is measured in seats");
        };
    }

    private BigInteger scaled(Measure measure, Fraction amount) {
        BigInteger scale =
                switch (measure) {
                    case VOTES -> voteScale;
                    case UNITS -> unitScale;
                    case SEATS, POPULATION -> BigInteger.ONE;
                };
        return amount.times(Fraction.of(scale)).floor();
    }
}
