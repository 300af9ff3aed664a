package org.conclusum.moderation.consensing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.conclusum.kernel.Fraction;

/** What holds for every round, tried on rounds nobody thought of. */
class ConsensingPropertiesTest {

    private static final int ROUNDS = 1000;
    private static final String SEED = "2005";
    private static final Fraction HUNDRED = Fraction.of(100);

    @Provide
    Arbitrary<Ratings> rounds() {
        return Arbitraries.randomValue(ConsensingPropertiesTest::round);
    }

    private static Ratings round(Random random) {
        int scale = random.nextBoolean() ? Ratings.USUAL_SCALE : 1 + random.nextInt(20);
        int options = 1 + random.nextInt(6);
        List<Sheet> sheets = new ArrayList<>();
        for (int rater = random.nextInt(23); rater > 0; rater--) {
            Map<Integer, Integer> resistances = new HashMap<>();
            for (int option = 0; option <= options; option++) {
                if (random.nextInt(8) > 0) {
                    resistances.put(option, random.nextInt(scale + 1));
                }
            }
            sheets.add(new Sheet(random.nextInt(500_000), resistances));
        }
        return new Ratings(scale, options, sheets);
    }

    @Property(tries = ROUNDS, seed = SEED)
    void everyRoundHasAResult(@ForAll("rounds") Ratings ratings) {
        Finding found = Consensing.of(ratings);

        assertThat(found.options()).hasSize(ratings.options() + 1);
        assertThat(found.options()).allSatisfy(option -> {
            assertThat(option.spread().stream().mapToInt(Integer::intValue).sum())
                    .isEqualTo(option.raters());
            assertThat(option.acceptance() == null).isEqualTo(option.raters() == 0);
            for (Fraction share : new Fraction[] {option.acceptance(), option.weighted()}) {
                if (share != null) {
                    assertThat(share).isBetween(Fraction.ZERO, HUNDRED);
                }
            }
        });
    }

    @Property(tries = ROUNDS, seed = SEED)
    void theOrderOfRatersDoesNotMatter(@ForAll("rounds") Ratings ratings, @ForAll Random random) {
        List<Sheet> shuffled = new ArrayList<>(ratings.sheets());
        Collections.shuffle(shuffled, random);

        assertThat(Consensing.of(new Ratings(ratings.scale(), ratings.options(), shuffled)))
                .isEqualTo(Consensing.of(ratings));
    }

    @Property(tries = ROUNDS, seed = SEED)
    void equalWeightsSayTheSameAsHeads(@ForAll("rounds") Ratings ratings) {
        List<Sheet> equal = ratings.sheets().stream()
                .map(sheet -> new Sheet(7, sheet.resistances()))
                .toList();

        assertThat(Consensing.of(new Ratings(ratings.scale(), ratings.options(), equal))
                        .options())
                .allSatisfy(option -> assertThat(option.weighted()).isEqualTo(option.acceptance()));
    }

    @Property(tries = ROUNDS, seed = SEED)
    void aHigherRankNeverMeansLessAcceptance(@ForAll("rounds") Ratings ratings) {
        List<OptionFinding> ranking = Consensing.of(ratings).ranking();
        for (int place = 1; place < ranking.size(); place++) {
            Fraction better = ranking.get(place - 1).acceptance();
            Fraction worse = ranking.get(place).acceptance();
            assertThat(worse == null || Objects.requireNonNull(better).isAtLeast(worse))
                    .isTrue();
        }
    }

    @Property(tries = ROUNDS, seed = SEED)
    void lessResistanceNeverMakesAnOptionWorse(@ForAll("rounds") Ratings ratings) {
        List<Sheet> milder = ratings.sheets().stream()
                .map(sheet -> {
                    Map<Integer, Integer> resistances = new HashMap<>(sheet.resistances());
                    resistances.computeIfPresent(1, (option, resistance) -> Math.max(0, resistance - 1));
                    return new Sheet(sheet.weight(), resistances);
                })
                .toList();

        OptionFinding before = Consensing.of(ratings).options().get(1);
        OptionFinding after = Consensing.of(new Ratings(ratings.scale(), ratings.options(), milder))
                .options()
                .get(1);
        assertThat(after.rank()).isLessThanOrEqualTo(before.rank());
    }
}
