package org.conclusum.voting.choice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.conclusum.committees.rules.DecisionRules;
import org.conclusum.kernel.Fraction;
import org.conclusum.voting.decision.CastVotes;
import org.conclusum.voting.decision.DecisionCase;
import org.conclusum.voting.decision.DerivationTexts;
import org.conclusum.voting.decision.Electorate;
import org.conclusum.voting.decision.Outcome;
import org.conclusum.voting.decision.Reason;
import org.conclusum.voting.decision.VotingSeat;
import org.junit.jupiter.api.Test;

class ChoiceEvaluationTests {

    private static final int TRIALS = 3000;

    private static MarkedBallot on(String seat, Integer... picks) {
        return new MarkedBallot(seat, Fraction.ONE, List.of(picks), false);
    }

    /** So many seats for each option, those for none first, the rest of 20 abstain. */
    private static ChoiceCase election(DecisionRules rules, int options, int places, int... votes) {
        List<MarkedBallot> ballots = new ArrayList<>();
        for (int option = 0; option < votes.length; option++) {
            for (int i = 0; i < votes[option]; i++) {
                String seat = "s" + ballots.size();
                ballots.add(option == 0 ? on(seat) : on(seat, option));
            }
        }
        while (ballots.size() < 20) {
            ballots.add(new MarkedBallot("s" + ballots.size(), Fraction.ONE, List.of(), true));
        }
        return choice(rules, options, places, true, ballots, "");
    }

    private static ChoiceCase options(int options, int... votes) {
        ChoiceCase like = election(DecisionRules.simpleMajority(), options, 1, votes);
        return new ChoiceCase(like.frame(), options, 1, false, like.ballots(), "");
    }

    private static ChoiceCase choice(
            DecisionRules rules,
            int options,
            int places,
            boolean election,
            List<MarkedBallot> ballots,
            String secretUnit) {
        Electorate electorate = Electorate.of(IntStream.range(0, 20)
                .mapToObj(i -> new VotingSeat("s" + i, "s" + i, Fraction.ONE, null))
                .toList());
        return new ChoiceCase(
                DecisionCase.meeting("C", rules, electorate, CastVotes.ballots(Map.of())),
                options,
                places,
                election,
                ballots,
                secretUnit);
    }

    private static List<String> told(ChoiceResult result) {
        return new DerivationTexts(Locale.GERMAN, id -> Map.of("option:1", "Nord", "option:2", "Süd", "option:3", "Ost")
                        .getOrDefault(id, id))
                .sentences(result.decision().derivation());
    }

    @Test
    void takesTheOptionThatReachesTheMajority() {
        ChoiceResult result = ChoiceEvaluation.of(options(3, 0, 3, 9, 4));

        assertThat(result.decision().outcome()).isEqualTo(Outcome.ADOPTED);
        assertThat(result.finding().chosen()).containsExactly(2);
        assertThat(result.finding().abstain()).hasToString("4");
        assertThat(told(result))
                .contains(
                        "Die meisten Stimmen hat Süd: 9. Geprüft wird, ob das reicht; Stimmen für anderes stehen dagegen.")
                .contains("Süd erreicht die nötige Mehrheit mit 9 Stimmen.");
    }

    @Test
    void sendsTheFirstTwoIntoARunOffWhereNobodyReachesIt() {
        ChoiceResult result = ChoiceEvaluation.of(options(3, 0, 5, 7, 4));

        assertThat(result.decision().outcome()).isEqualTo(Outcome.OPEN);
        assertThat(result.decision().reason()).isEqualTo(Reason.RUN_OFF);
        assertThat(result.finding().finalists()).containsExactly(2, 1);
        assertThat(told(result))
                .contains("Zwischen den 2 mit den meisten Stimmen entscheidet ein weiterer Wahlgang über einen Platz.");
    }

    @Test
    void takesAllWhoAreLevelWithTheSecondIntoTheRunOff() {
        assertThat(ChoiceEvaluation.of(options(4, 0, 7, 4, 4, 2)).finding().finalists())
                .containsExactly(1, 2, 3);
    }

    @Test
    void rejectsWhereMostWantNoneOfThemOrTwoOptionsTie() {
        assertThat(ChoiceEvaluation.of(options(3, 8, 5, 4, 3)).decision().reason())
                .isEqualTo(Reason.NONE_OF_THESE);
        assertThat(ChoiceEvaluation.of(options(2, 0, 9, 9)).decision().reason()).isEqualTo(Reason.TIE);
        assertThat(ChoiceEvaluation.of(options(3)).decision().reason()).isEqualTo(Reason.NO_YES_VOTES);
    }

    @Test
    void fillsSeveralPlacesAndDecidesTheRestInAnotherRound() {
        List<MarkedBallot> ballots = new ArrayList<>();
        IntStream.range(0, 12).forEach(i -> ballots.add(on("s" + i, 1, 2)));
        IntStream.range(12, 17).forEach(i -> ballots.add(on("s" + i, 3)));
        IntStream.range(17, 20).forEach(i -> ballots.add(on("s" + i, 4)));
        ChoiceResult filled = ChoiceEvaluation.of(choice(DecisionRules.simpleMajority(), 4, 2, true, ballots, ""));
        ChoiceResult oneLeft = ChoiceEvaluation.of(choice(DecisionRules.simpleMajority(), 4, 3, true, ballots, ""));

        assertThat(filled.decision().outcome()).isEqualTo(Outcome.ADOPTED);
        assertThat(filled.finding().chosen()).containsExactly(1, 2);
        assertThat(oneLeft.decision().reason()).isEqualTo(Reason.RUN_OFF);
        assertThat(oneLeft.finding().chosen()).containsExactly(1, 2);
        assertThat(oneLeft.finding().finalists()).containsExactly(3, 4);
        assertThat(oneLeft.finding().placesLeft()).isEqualTo(1);
    }

    @Test
    void breaksATieForTheLastPlaceInAnotherRoundAndNotByTheChair() {
        List<MarkedBallot> ballots = new ArrayList<>();
        IntStream.range(0, 12).forEach(i -> ballots.add(on("s" + i, 1, 2)));
        IntStream.range(12, 20).forEach(i -> ballots.add(on("s" + i, 3)));
        ChoiceResult tied = ChoiceEvaluation.of(choice(DecisionRules.simpleMajority(), 3, 1, true, ballots, ""));

        assertThat(tied.finding().chosen()).isEmpty();
        assertThat(tied.finding().finalists()).containsExactly(1, 2);
        assertThat(told(tied)).contains("2 liegen mit je 12 Stimmen gleichauf, ein Platz ist noch zu vergeben.");
        assertThat(ChoiceEvaluation.of(election(DecisionRules.simpleMajority(), 2, 1, 0, 9, 9))
                        .finding()
                        .finalists())
                .containsExactly(1, 2);
    }

    @Test
    void asksForTheQuorumOfTheRuleBook() {
        ChoiceCase few = options(2, 0, 3, 1);
        Set<String> away = IntStream.range(4, 20).mapToObj(i -> "s" + i).collect(Collectors.toSet());
        ChoiceResult result = ChoiceEvaluation.of(new ChoiceCase(
                few.frame().with(few.frame().electorate().withAbsent(away)), 2, 1, false, few.ballots(), ""));

        assertThat(result.decision().outcome()).isEqualTo(Outcome.NOT_QUORATE);
        assertThat(result.finding().chosen()).isEmpty();
    }

    /** Whatever was voted: places are filled by those with the most votes, and nothing is both chosen and left open. */
    @Test
    void keepsItsPromisesForAnyVotes() {
        Random random = new Random(20261126);
        for (int trial = 0; trial < TRIALS; trial++) {
            boolean election = random.nextBoolean();
            int options = election ? 1 + random.nextInt(5) : 2 + random.nextInt(4);
            int places = election ? 1 + random.nextInt(options) : 1;
            DecisionRules rules = List.of(
                            DecisionRules.simpleMajority(), DecisionRules.absoluteMajority(), DecisionRules.twoThirds())
                    .get(random.nextInt(3));
            List<MarkedBallot> ballots = new ArrayList<>();
            for (int seat = 0; seat < 20; seat++) {
                ballots.add(random(random, "s" + seat, options, places));
            }
            ChoiceCase named = choice(rules, options, places, election, ballots, "");
            ChoiceResult result = ChoiceEvaluation.of(named);
            ChoiceFinding finding = result.finding();

            assertThat(ChoiceEvaluation.of(named)).isEqualTo(result);
            assertThat(ChoiceEvaluation.of(choice(rules, options, places, election, ballots, "s0"))
                            .finding())
                    .isEqualTo(finding);
            assertThat(finding.chosen()).hasSizeLessThanOrEqualTo(places).noneMatch(finding.finalists()::contains);
            assertThat(finding.placesLeft()).isEqualTo(places - finding.chosen().size());
            assertThat(finding.options()).hasSize(options).isSortedAccordingTo((one, other) -> other.votes()
                    .compareTo(one.votes()));
            assertThat(result.decision().outcome() == Outcome.OPEN)
                    .isEqualTo(!finding.finalists().isEmpty());
            assertThat(result.decision().isAdopted())
                    .isEqualTo(
                            !finding.chosen().isEmpty() && finding.finalists().isEmpty());
            finding.options().stream().filter(OptionVotes::chosen).forEach(option -> {
                assertThat(option.reached()).isTrue();
                assertThat(finding.options().stream().filter(other -> !other.chosen()))
                        .allMatch(other -> option.votes().isAtLeast(other.votes()));
            });
            assertThat(told(result)).isNotEmpty();
        }
    }

    private static MarkedBallot random(Random random, String seat, int options, int places) {
        List<Integer> picks = random.ints(random.nextInt(places + 1), 1, options + 1)
                .distinct()
                .boxed()
                .toList();
        return new MarkedBallot(seat, Fraction.ONE, picks, picks.isEmpty() && random.nextBoolean());
    }
}
