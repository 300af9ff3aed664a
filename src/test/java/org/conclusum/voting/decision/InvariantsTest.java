package org.conclusum.voting.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Function;
import org.conclusum.kernel.Fraction;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** What holds for every case, tried on cases nobody thought of. */
class InvariantsTest {

    private static final int CASES = 300;
    private static final int ROUNDS = 5;

    @RepeatedTest(ROUNDS)
    void everyCaseHasAResultThatCanBeTold(RepetitionInfo round) {
        DerivationTexts texts = new DerivationTexts(Locale.GERMAN);
        forEachCase(round, RandomCases::any, decisionCase -> {
            DecisionResult result = Evaluation.of(decisionCase);
            assertThat(result.reason() == null).isEqualTo(result.isAdopted());
            assertThat(texts.sentences(result.derivation())).isNotEmpty().allSatisfy(sentence -> assertThat(sentence)
                    .endsWith("."));
        });
    }

    @RepeatedTest(ROUNDS)
    void sameCaseGivesSameResult(RepetitionInfo round) {
        forEachCase(round, RandomCases::any, decisionCase -> assertThat(Evaluation.of(decisionCase))
                .isEqualTo(Evaluation.of(decisionCase)));
    }

    /** In consensus it is the agreement that counts, even of a seat that has no weight. */
    @RepeatedTest(ROUNDS)
    void nothingIsAdoptedWithoutAYes(RepetitionInfo round) {
        forEachCase(round, RandomCases::any, decisionCase -> {
            DecisionResult result = Evaluation.of(decisionCase);
            if (!result.isAdopted()) {
                return;
            }
            if (decisionCase.procedure().kind() == ProcedureKind.CONSENSUS) {
                assertThat(Attendance.at(decisionCase).ballots()).containsValue(Choice.AGREE);
            } else {
                assertThat(result.yes()).isGreaterThan(Fraction.ZERO);
            }
        });
    }

    @RepeatedTest(ROUNDS)
    void orderOfBallotsDoesNotMatter(RepetitionInfo round) {
        Random random = new Random(round.getCurrentRepetition());
        forEachCase(round, RandomCases::any, decisionCase -> {
            CastVotes votes = decisionCase.votes();
            List<String> seats = new ArrayList<>(votes.ballots().keySet());
            Collections.shuffle(seats, random);
            Map<String, Choice> shuffled = new LinkedHashMap<>();
            seats.forEach(seat -> shuffled.put(seat, votes.ballots().get(seat)));
            CastVotes reordered = new CastVotes(shuffled, votes.tallies(), votes.received());
            assertThat(Evaluation.of(decisionCase.with(reordered))).isEqualTo(Evaluation.of(decisionCase));
        });
    }

    @RepeatedTest(ROUNDS)
    void scalingAllWeightsChangesNothing(RepetitionInfo round) {
        Fraction factor = Fraction.of(round.getCurrentRepetition(), 7);
        forEachCase(round, RandomCases::any, decisionCase -> {
            DecisionResult before = Evaluation.of(decisionCase);
            DecisionResult after = Evaluation.of(scaled(decisionCase, factor));
            assertThat(after.outcome()).isEqualTo(before.outcome());
            assertThat(after.reason()).isEqualTo(before.reason());
            assertThat(after.yes()).isEqualTo(before.yes().times(factor));
        });
    }

    @RepeatedTest(ROUNDS)
    void anotherYesNeverLosesAMotion(RepetitionInfo round) {
        forEachCase(round, RandomCases::withoutBlocks, decisionCase -> {
            if (!Evaluation.of(decisionCase).isAdopted()) {
                return;
            }
            for (VotingSeat seat : decisionCase.electorate().seats()) {
                assertThat(Evaluation.of(withYesOf(seat.id(), decisionCase)).isAdopted())
                        .as("%s of %s", seat, decisionCase)
                        .isTrue();
            }
        });
    }

    private static DecisionCase scaled(DecisionCase decisionCase, Fraction factor) {
        Electorate old = decisionCase.electorate();
        List<VotingSeat> seats = old.seats().stream()
                .map(seat ->
                        new VotingSeat(seat.id(), seat.unit(), seat.weight().times(factor), seat.group()))
                .toList();
        return decisionCase.with(
                new Electorate(seats, old.units(), old.absent(), old.excluded(), old.chair(), old.speakers()));
    }

    private static DecisionCase withYesOf(String seat, DecisionCase decisionCase) {
        Map<String, Choice> ballots = new LinkedHashMap<>(decisionCase.votes().ballots());
        ballots.put(seat, decisionCase.procedure().kind() == ProcedureKind.CONSENSUS ? Choice.AGREE : Choice.YES);
        return decisionCase.with(
                new CastVotes(ballots, Map.of(), decisionCase.votes().received()));
    }

    private static void forEachCase(
            RepetitionInfo round, Function<RandomCases, DecisionCase> drawing, Consumer<DecisionCase> check) {
        RandomCases random = new RandomCases(new Random(1000L + round.getCurrentRepetition()));
        for (int i = 0; i < CASES; i++) {
            check.accept(drawing.apply(random));
        }
    }
}
