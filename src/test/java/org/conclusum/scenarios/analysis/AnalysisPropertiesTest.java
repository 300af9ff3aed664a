package org.conclusum.scenarios.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.conclusum.kernel.Fraction;

/** What holds for every matrix, tried against the definition word by word. */
class AnalysisPropertiesTest {

    private static final String SEED = "1992";
    private static final int ALL = 10_000;

    record Rated(MorphologicalBox box, Map<Pair, Fraction> ratings) {

        Fraction at(int factor, int projection, int other, int second) {
            return Objects.requireNonNull(ratings.get(Pair.of(factor, projection, other, second)));
        }
    }

    @Provide
    Arbitrary<Rated> consistencies() {
        return Arbitraries.randomValue(random -> rated(random, false, 1, 5));
    }

    @Provide
    Arbitrary<Rated> impacts() {
        return Arbitraries.randomValue(random -> rated(random, true, -3, 3));
    }

    private static Rated rated(Random random, boolean directed, int lowest, int highest) {
        MorphologicalBox box = Boxes.some(random);
        return new Rated(box, Boxes.ratings(directed ? box.directedPairs() : box.pairs(), lowest, highest, random));
    }

    private static List<Fraction> ratingsWithin(Rated rated, List<Integer> bundle) {
        List<Fraction> within = new ArrayList<>();
        for (int one = 0; one < bundle.size(); one++) {
            for (int other = one + 1; other < bundle.size(); other++) {
                within.add(rated.at(one, bundle.get(one), other, bundle.get(other)));
            }
        }
        return within;
    }

    @Property(tries = 300, seed = SEED)
    void keepsExactlyTheBundlesWithoutAOne(@ForAll("consistencies") Rated rated) {
        ConsistencyFinding found =
                ConsistencyAnalysis.of(new ConsistencyMatrix(rated.box(), rated.ratings()), Progress.UNWATCHED);
        List<List<Integer>> expected = IntStream.range(0, (int) rated.box().bundles())
                .mapToObj(rated.box()::bundle)
                .filter(bundle -> !ratingsWithin(rated, bundle).contains(Fraction.ONE))
                .toList();

        assertThat(found.best(ALL).stream().map(ConsistentBundle::projections))
                .containsExactlyInAnyOrderElementsOf(expected);
        assertThat(found.kept() + found.dropped()).isEqualTo(rated.box().bundles());
    }

    @Property(tries = 300, seed = SEED)
    void ordersBySumAndThenByWeakRatings(@ForAll("consistencies") Rated rated) {
        List<ConsistentBundle> found = ConsistencyAnalysis.of(
                        new ConsistencyMatrix(rated.box(), rated.ratings()), Progress.UNWATCHED)
                .best(ALL);
        for (int place = 0; place < found.size(); place++) {
            ConsistentBundle bundle = found.get(place);
            List<Fraction> within = ratingsWithin(rated, bundle.projections());
            assertThat(bundle.sum()).isEqualTo(within.stream().reduce(Fraction.ZERO, Fraction::plus));
            assertThat(bundle.weak()).isEqualTo((int) within.stream()
                    .filter(rating -> Fraction.of(2).isAtLeast(rating))
                    .count());
            assertThat(bundle.rank())
                    .isEqualTo(1
                            + (int) found.stream()
                                    .filter(other -> other.sum().isMoreThan(bundle.sum())
                                            || other.sum().equals(bundle.sum()) && other.weak() < bundle.weak())
                                    .count());
        }
    }

    @Property(tries = 200, seed = SEED)
    void eachOfferIsAsFarAsAnyOtherWouldBe(@ForAll("consistencies") Rated rated) {
        ConsistencyFinding found =
                ConsistencyAnalysis.of(new ConsistencyMatrix(rated.box(), rated.ratings()), Progress.UNWATCHED);
        List<List<Integer>> offered = found.farApart(4, Fraction.ZERO).stream()
                .map(ConsistentBundle::projections)
                .toList();
        assertThat(offered).doesNotHaveDuplicates();
        for (int count = 1; count < offered.size(); count++) {
            List<List<Integer>> before = offered.subList(0, count);
            int reached = nearest(offered.get(count), before);
            assertThat(found.best(ALL)).allSatisfy(other -> assertThat(nearest(other.projections(), before))
                    .isLessThanOrEqualTo(reached));
        }
    }

    private static int nearest(List<Integer> bundle, List<List<Integer>> others) {
        return others.stream()
                .mapToInt(other -> (int) IntStream.range(0, bundle.size())
                        .filter(factor -> !bundle.get(factor).equals(other.get(factor)))
                        .count())
                .min()
                .orElseThrow();
    }

    @Property(tries = 300, seed = SEED)
    void balancesExactlyTheBundlesWhoseProjectionsHaveAMaximalImpactSum(@ForAll("impacts") Rated rated) {
        BalanceFinding found =
                CrossImpactBalance.of(new ImpactMatrix(rated.box(), rated.ratings()), Progress.UNWATCHED);
        List<BalanceFinding.BalancedBundle> all = found.best(ALL);

        assertThat(all).hasSize((int) rated.box().bundles());
        assertThat(all.stream().filter(BalanceFinding.BalancedBundle::isConsistent))
                .hasSize(found.consistent());
        for (BalanceFinding.BalancedBundle bundle : all) {
            assertThat(bundle.inconsistency()).isEqualTo(inconsistency(rated, bundle.projections()));
            assertThat(bundle.total())
                    .isEqualTo(IntStream.range(0, bundle.projections().size())
                            .mapToObj(factor -> sum(
                                    rated,
                                    bundle.projections(),
                                    factor,
                                    bundle.projections().get(factor)))
                            .reduce(Fraction.ZERO, Fraction::plus));
        }
    }

    private static Fraction inconsistency(Rated rated, List<Integer> bundle) {
        Fraction worst = Fraction.ZERO;
        for (int factor = 0; factor < bundle.size(); factor++) {
            Fraction own = sum(rated, bundle, factor, bundle.get(factor));
            for (int other = 0; other < rated.box().projections().get(factor); other++) {
                Fraction missing = sum(rated, bundle, factor, other).minus(own);
                worst = missing.isMoreThan(worst) ? missing : worst;
            }
        }
        return worst;
    }

    private static Fraction sum(Rated rated, List<Integer> bundle, int factor, int projection) {
        Fraction sum = Fraction.ZERO;
        for (int acting = 0; acting < bundle.size(); acting++) {
            if (acting != factor) {
                sum = sum.plus(rated.at(acting, bundle.get(acting), factor, projection));
            }
        }
        return sum;
    }

    /** The judgements of one projection on a factor may all be raised alike: only their differences count (Weimer-Jehle 2006). */
    @Property(tries = 200, seed = SEED)
    void onlyDifferencesWithinAJudgementGroupCount(@ForAll("impacts") Rated rated, @ForAll Random random) {
        Map<Pair, Fraction> halved = new HashMap<>();
        Map<Pair, Fraction> shifted = new HashMap<>();
        Map<List<Integer>, Fraction> shifts = new HashMap<>();
        rated.ratings().forEach((pair, impact) -> {
            Fraction third = Fraction.of(impact.numerator().signum());
            halved.put(pair, third);
            shifted.put(
                    pair,
                    third.plus(shifts.computeIfAbsent(
                            List.of(
                                    pair.of().factor(),
                                    pair.of().projection(),
                                    pair.on().factor()),
                            group -> Fraction.of(random.nextInt(9) - 4L, 2))));
        });

        assertThat(consistent(rated.box(), shifted)).isEqualTo(consistent(rated.box(), halved));
    }

    private static List<List<Integer>> consistent(MorphologicalBox box, Map<Pair, Fraction> impacts) {
        return CrossImpactBalance.of(new ImpactMatrix(box, impacts), Progress.UNWATCHED).best(ALL).stream()
                .filter(BalanceFinding.BalancedBundle::isConsistent)
                .map(BalanceFinding.BalancedBundle::projections)
                .sorted((one, other) -> one.toString().compareTo(other.toString()))
                .toList();
    }
}
