package org.conclusum.voting.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.conclusum.kernel.Fraction;

/** What holds for every case, tried on cases nobody thought of. */
class InvariantsTest {

    private static final int CASES = 1500;
    private static final String SEED = "1990";
    private static final DerivationTexts TEXTS = new DerivationTexts(Locale.GERMAN);

    @Provide
    Arbitrary<DecisionCase> cases() {
        return Arbitraries.randomValue(random -> new RandomCases(random).any());
    }

    @Provide
    Arbitrary<DecisionCase> casesWithoutBlocks() {
        return Arbitraries.randomValue(random -> new RandomCases(random).withoutBlocks());
    }

    @Property(tries = CASES, seed = SEED)
    void everyCaseHasAResultThatCanBeTold(@ForAll("cases") DecisionCase decisionCase) {
        DecisionResult result = Evaluation.of(decisionCase);

        assertThat(result.reason() == null).isEqualTo(result.isAdopted());
        assertThat(TEXTS.sentences(result.derivation())).isNotEmpty().allSatisfy(sentence -> assertThat(sentence)
                .endsWith("."));
    }

    @Property(tries = CASES, seed = SEED)
    void sameCaseGivesSameResult(@ForAll("cases") DecisionCase decisionCase) {
        assertThat(Evaluation.of(decisionCase)).isEqualTo(Evaluation.of(decisionCase));
    }

    /** In consensus it is the agreement that counts, even of a seat that has no weight. */
    @Property(tries = CASES, seed = SEED)
    void nothingIsAdoptedWithoutAYes(@ForAll("cases") DecisionCase decisionCase) {
        DecisionResult result = Evaluation.of(decisionCase);
        if (!result.isAdopted()) {
            return;
        }
        if (decisionCase.procedure().kind() == ProcedureKind.CONSENSUS) {
            assertThat(Attendance.at(decisionCase).ballots()).containsValue(Choice.AGREE);
        } else {
            assertThat(result.yes()).isGreaterThan(Fraction.ZERO);
        }
    }

    @Property(tries = CASES, seed = SEED)
    void orderOfBallotsDoesNotMatter(@ForAll("cases") DecisionCase decisionCase, @ForAll long seed) {
        CastVotes votes = decisionCase.votes();
        List<String> seats = new ArrayList<>(votes.ballots().keySet());
        Collections.shuffle(seats, new Random(seed));
        Map<String, Choice> shuffled = new LinkedHashMap<>();
        seats.forEach(seat -> shuffled.put(seat, votes.ballots().get(seat)));

        CastVotes reordered = new CastVotes(shuffled, votes.tallies(), votes.received());

        assertThat(Evaluation.of(decisionCase.with(reordered))).isEqualTo(Evaluation.of(decisionCase));
    }

    @Property(tries = CASES, seed = SEED)
    void scalingAllWeightsChangesNothing(
            @ForAll("cases") DecisionCase decisionCase,
            @ForAll @IntRange(min = 1, max = 12) int numerator,
            @ForAll @IntRange(min = 1, max = 12) int denominator) {
        Fraction factor = Fraction.of(numerator, denominator);
        DecisionResult before = Evaluation.of(decisionCase);

        DecisionResult after = Evaluation.of(scaled(decisionCase, factor));

        assertThat(after.outcome()).isEqualTo(before.outcome());
        assertThat(after.reason()).isEqualTo(before.reason());
        assertThat(after.yes()).isEqualTo(before.yes().times(factor));
    }

    @Property(tries = CASES, seed = SEED)
    void anotherYesNeverLosesAMotion(@ForAll("casesWithoutBlocks") DecisionCase decisionCase) {
        if (!Evaluation.of(decisionCase).isAdopted()) {
            return;
        }
        for (VotingSeat seat : decisionCase.electorate().seats()) {
            assertThat(Evaluation.of(withYesOf(seat.id(), decisionCase)).isAdopted())
                    .as("%s of %s", seat, decisionCase)
                    .isTrue();
        }
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
}
