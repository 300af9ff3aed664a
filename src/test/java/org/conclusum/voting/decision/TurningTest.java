package org.conclusum.voting.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.conclusum.voting.decision.Cases.majority;
import static org.conclusum.voting.decision.Cases.meeting;
import static org.conclusum.voting.decision.Cases.seat;

import java.util.List;
import java.util.Map;
import org.conclusum.committees.rules.Base;
import org.conclusum.committees.rules.BlockVote;
import org.conclusum.committees.rules.BlockVote.OnPartialPresence;
import org.conclusum.committees.rules.BlockVote.OnSplit;
import org.conclusum.committees.rules.DecisionRules;
import org.conclusum.committees.rules.Majority;
import org.conclusum.committees.rules.Measure;
import org.conclusum.committees.rules.Tie;
import org.conclusum.kernel.Fraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TurningTest {

    @ParameterizedTest
    @CsvSource({
        "YYYYYNNA, YES_NO, >1/2, turn.fewer, 3",
        "YYYNNN.A, YES_NO, >1/2, turn.more, 1",
        "YYNNN...., YES_NO, >1/2, turn.more, 2",
        "YYNN......, YES_NO, >=2/3, turn.more, 2",
        "YYYYNNA.., CAST, >1/2, turn.fewer, 1",
        "YYYNNA...., CAST, >1/2, turn.more, 1",
        "YYYYYNN..., STATUTORY, >1/2, turn.more, 1",
        "YYYYYYYNNN, STATUTORY, >1/2, turn.fewer, 2",
        "YYYYYYxxxx, ENTITLED, >=1/2, turn.fewer, 2",
    })
    void tellsTheSmallestNumberThatTurnsTheResult(
            String ballots, Base base, String threshold, String key, String votes) {
        assertThat(told(meeting(ballots, majority(Measure.VOTES, base, threshold))))
                .containsExactly(DerivationStep.telling(key, Fraction.parse(votes)));
    }

    @Test
    void yesOfTheChairMakesATieEnough() {
        Majority chairDecides = Majority.simpleMajority().withTie(Tie.CHAIR_DECIDES);
        DecisionCase oneShort = meeting("YYNNN.", chairDecides);
        assertThat(told(oneShort.with(oneShort.electorate().withChair("s1"))))
                .containsExactly(DerivationStep.telling("turn.more", Fraction.ONE));
        DecisionCase oneMore = meeting("YYYNN", chairDecides);
        assertThat(told(oneMore.with(oneMore.electorate().withChair("s1"))))
                .containsExactly(DerivationStep.telling("turn.fewer", Fraction.of(2)));
    }

    @Test
    void countsInTheStepsOfTheWeights() {
        Electorate thirds = Electorate.of(List.of(seat("a", "a", "5/3"), seat("b", "b", "1"), seat("c", "c", "1")));
        CastVotes votes = CastVotes.ballots(Map.of("a", Choice.YES, "b", Choice.NO));
        assertThat(told(DecisionCase.meeting("case", DecisionRules.simpleMajority(), thirds, votes)))
                .containsExactly(DerivationStep.telling("turn.fewer", Fraction.of(2, 3)));
    }

    @Test
    void isSilentWhereNoSuchVoteWasLeft() {
        assertThat(told(meeting("YYNN", Majority.simpleMajority()))).isEmpty();
    }

    @Test
    void isSilentWhereOnlyTheLastYesWouldHaveLostIt() {
        assertThat(told(meeting("YYYY"))).isEmpty();
    }

    @Test
    void isSilentWhereNumbersOfVotesDoNotDecideAlone() {
        BlockVote blocks = new BlockVote(OnSplit.INVALID, OnPartialPresence.FULL);
        assertThat(told(meeting("YYYNN", Majority.simpleMajority().withBlockVote(blocks))))
                .isEmpty();
        assertThat(told(meeting("YYYNN", majority(Measure.UNITS, Base.STATUTORY, ">1/2"))))
                .isEmpty();
        assertThat(told(meeting("YYYNN", Majority.simpleMajority().withVeto(List.of("s5")))))
                .isEmpty();
        assertThat(told(Cases.consensus("GGS"))).isEmpty();
    }

    /** Casts or takes away that many votes one by one: the last of them turns the result, the one before does not. */
    @Test
    void isWhatTryingItOutGives() {
        for (String threshold : List.of(">1/2", ">=1/2", ">=2/3", ">3/5", ">=1")) {
            for (Base base : List.of(Base.YES_NO, Base.CAST, Base.ENTITLED, Base.STATUTORY)) {
                for (int yes = 1; yes < 9; yes++) {
                    for (int no = 0; no < 5; no++) {
                        String ballots = "Y".repeat(yes) + "N".repeat(no) + "A" + ".".repeat(12);
                        isTurnedByTheLastOnly(ballots, base, majority(Measure.VOTES, base, threshold));
                    }
                }
            }
        }
    }

    private static void isTurnedByTheLastOnly(String ballots, Base base, Majority majority) {
        boolean adopted = Evaluation.of(meeting(ballots, majority)).isAdopted();
        for (DerivationStep step : told(meeting(ballots, majority))) {
            int votes = ((Fraction) step.arguments().getFirst()).numerator().intValueExact();
            String further = base == Base.YES_NO || base == Base.CAST ? "\\." : "[NA.]";
            String from = adopted ? "Y" : further;
            String to = adopted ? "." : "Y";
            String tried = ballots;
            for (int i = 1; i <= votes; i++) {
                tried = tried.replaceFirst(from, to);
                assertThat(Evaluation.of(meeting(tried, majority)).isAdopted())
                        .as("%s tried as %s under %s", ballots, tried, majority)
                        .isEqualTo((i == votes) != adopted);
            }
        }
    }

    private static List<DerivationStep> told(DecisionCase decisionCase) {
        return Evaluation.of(decisionCase).derivation().stream()
                .filter(step -> step.key().startsWith("turn."))
                .toList();
    }
}
