package org.conclusum.voting.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.conclusum.committees.rules.Base;
import org.conclusum.committees.rules.BlockVote;
import org.conclusum.committees.rules.DecisionRules;
import org.conclusum.committees.rules.Majority;
import org.conclusum.committees.rules.MajorityCondition;
import org.conclusum.committees.rules.Measure;
import org.conclusum.committees.rules.Threshold;
import org.conclusum.kernel.Fraction;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class TurningSetsTest {

    private static final int SMALL = 8;

    @Property(tries = 400)
    void findsWhatTryingEverySetFinds(@ForAll long seed) {
        DecisionCase drawn = meeting(seed);

        assertThat(TurningSets.turning(drawn).map(TurningSetsTest::figures))
                .as("turning")
                .isEqualTo(byTryingAll(drawn, !isAdopted(drawn)));
        DecisionCase none = with(drawn, Choice.NO);
        assertThat(TurningSets.winning(drawn).map(TurningSetsTest::figures))
                .as("winning")
                .isEqualTo(byTryingAll(none, true));
        DecisionCase all = with(drawn, Choice.YES);
        assertThat(TurningSets.blocking(drawn).map(TurningSetsTest::figures))
                .as("blocking")
                .isEqualTo(isAdopted(all) ? byTryingAll(all, false) : Optional.empty());
    }

    @Property(tries = 200)
    void namesASetThatTurnsIt(@ForAll long seed) {
        DecisionCase drawn = meeting(seed);
        TurningSets.turning(drawn).ifPresent(set -> {
            Choice to = isAdopted(drawn) ? Choice.NO : Choice.YES;
            assertThat(isAdopted(TurningSets.turned(drawn, set.seats(), to))).isNotEqualTo(isAdopted(drawn));
            assertThat(set.seats()).hasSize(set.size()).doesNotHaveDuplicates();
        });
    }

    @Test
    void knowsHowManyOfTwentyTwoAlikeItTakes() {
        DecisionCase decisionCase = DecisionCase.meeting(
                "22",
                new DecisionRules(null, Majority.absoluteMajority()),
                Electorate.of(seats(22, i -> Fraction.ONE)),
                CastVotes.ballots(Map.of()));

        assertThat(TurningSets.winning(decisionCase)).hasValueSatisfying(set -> {
            assertThat(set.size()).isEqualTo(12);
            assertThat(set.exact()).isTrue();
            assertThat(set.ways()).as("22 over 12").isEqualTo(646_646);
        });
        assertThat(TurningSets.blocking(decisionCase))
                .hasValueSatisfying(set -> assertThat(set.size()).isEqualTo(11));
    }

    @Test
    void triesAllSetsOfTwentyTwoDifferentSeatsInBoundedTime() {
        List<VotingSeat> seats = seats(22, i -> Fraction.of(1_000 + 37L * i * i));
        Map<String, VotingUnit> units = new LinkedHashMap<>();
        seats.forEach(seat -> units.put(
                seat.unit(),
                new VotingUnit(Fraction.ONE, 90_000 + 1_000L * seat.id().hashCode())));
        Majority double55and65 = Majority.of(
                        new MajorityCondition(Measure.UNITS, Base.STATUTORY, Threshold.parse(">=55/100")),
                        new MajorityCondition(Measure.VOTES, Base.STATUTORY, Threshold.parse(">=65/100")))
                .withBlockingMinority(4);
        DecisionCase decisionCase = DecisionCase.meeting(
                "22 different",
                new DecisionRules(null, double55and65),
                Electorate.of(seats).withUnits(units),
                CastVotes.ballots(Map.of()));

        Assertions.assertTimeout(Duration.ofSeconds(10), () -> {
            TurningSet winning = TurningSets.winning(decisionCase).orElseThrow();
            assertThat(winning.exact()).isTrue();
            assertThat(winning.size()).isEqualTo(13);
            assertThat(TurningSets.blocking(decisionCase).orElseThrow().exact()).isTrue();
        });
    }

    @Test
    void statesAnUpperBoundForManyDifferentSeats() {
        DecisionCase decisionCase = DecisionCase.meeting(
                "40 different",
                new DecisionRules(null, Majority.absoluteMajority()),
                Electorate.of(seats(40, i -> Fraction.of(1 + i))),
                CastVotes.ballots(Map.of()));

        TurningSet winning = TurningSets.winning(decisionCase).orElseThrow();
        assertThat(winning.exact()).isFalse();
        assertThat(winning.size())
                .as("the heaviest first: 40 + 39 + … exceed 410 of 820")
                .isEqualTo(12);
    }

    @Test
    void looksAtManySeatsThatAreAlikeExactly() {
        DecisionCase decisionCase = DecisionCase.meeting(
                "100 alike",
                new DecisionRules(null, Majority.twoThirds()),
                Electorate.of(seats(100, i -> Fraction.of(1, 3))),
                CastVotes.ballots(Map.of()));

        assertThat(TurningSets.winning(decisionCase)).hasValueSatisfying(set -> {
            assertThat(set.exact()).isTrue();
            assertThat(set.size()).isEqualTo(67);
        });
    }

    @Test
    void hasNothingToTurnWithoutAQuorum() {
        DecisionCase decisionCase = DecisionCase.meeting(
                "nobody there",
                DecisionRules.simpleMajority(),
                Electorate.of(seats(5, i -> Fraction.ONE)).withAbsent(java.util.Set.of("s0", "s1", "s2")),
                CastVotes.ballots(Map.of("s3", Choice.YES)));

        assertThat(TurningSets.turning(decisionCase)).isEmpty();
        assertThat(TurningSets.winning(decisionCase)).isEmpty();
        assertThat(TurningSets.blocking(decisionCase)).isEmpty();
    }

    @Test
    void asksOnlyTheSpeakerOfABlock() {
        List<VotingSeat> seats = List.of(
                new VotingSeat("a1", "a", Fraction.ONE, null),
                new VotingSeat("a2", "a", Fraction.of(3), null),
                new VotingSeat("b1", "b", Fraction.ONE, null));
        Majority block = Majority.simpleMajority()
                .withBlockVote(new BlockVote(BlockVote.OnSplit.SPEAKER, BlockVote.OnPartialPresence.FULL));
        DecisionCase decisionCase = DecisionCase.meeting(
                "speaker",
                new DecisionRules(null, block),
                Electorate.of(seats).withSpeakers(Map.of("a", "a1")),
                CastVotes.ballots(Map.of("a1", Choice.NO, "a2", Choice.NO, "b1", Choice.YES)));

        assertThat(TurningSets.turning(decisionCase)).hasValue(new TurningSet(1, true, 1, List.of("a1")));
    }

    private static List<VotingSeat> seats(int number, java.util.function.IntFunction<Fraction> weight) {
        List<VotingSeat> seats = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            seats.add(new VotingSeat("s" + i, "s" + i, weight.apply(i), null));
        }
        return seats;
    }

    private static DecisionCase meeting(long seed) {
        RandomCases cases = new RandomCases(new Random(seed));
        return Stream.generate(cases::any)
                .filter(drawn -> drawn.procedure().kind() == ProcedureKind.MEETING)
                .filter(drawn -> drawn.electorate().seats().size() <= SMALL)
                .findFirst()
                .orElseThrow();
    }

    private static DecisionCase with(DecisionCase drawn, Choice choice) {
        Map<String, Choice> ballots = new LinkedHashMap<>();
        Attendance.at(drawn).present().forEach(seat -> ballots.put(seat.id(), choice));
        return drawn.with(CastVotes.ballots(ballots));
    }

    /** Size and number of the smallest sets, tried one by one. */
    private static Optional<List<Long>> byTryingAll(DecisionCase from, boolean adopted) {
        if (!Evaluation.of(from).outcome().isVoted()) {
            return Optional.empty();
        }
        Choice to = adopted ? Choice.YES : Choice.NO;
        List<VotingSeat> movers = TurningSets.movers(from, to);
        long[] bySize = new long[movers.size() + 1];
        for (int mask = 0; mask < 1 << movers.size(); mask++) {
            List<String> turned = new ArrayList<>();
            for (int i = 0; i < movers.size(); i++) {
                if ((mask >> i & 1) == 1) {
                    turned.add(movers.get(i).id());
                }
            }
            if (isAdopted(TurningSets.turned(from, turned, to)) == adopted) {
                bySize[turned.size()]++;
            }
        }
        for (int size = 0; size < bySize.length; size++) {
            if (bySize[size] > 0) {
                return Optional.of(List.of((long) size, bySize[size]));
            }
        }
        return Optional.empty();
    }

    private static List<Long> figures(TurningSet set) {
        return List.of((long) set.size(), set.ways());
    }

    private static boolean isAdopted(DecisionCase decisionCase) {
        return Evaluation.of(decisionCase).outcome() == Outcome.ADOPTED;
    }
}
