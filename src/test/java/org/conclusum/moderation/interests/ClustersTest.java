package org.conclusum.moderation.interests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.conclusum.kernel.Fraction;

class ClustersTest {

    /** Stands for no answer. */
    private static final int NONE = 9;

    private static Stand stand(String municipality, int... stances) {
        Map<Integer, Integer> said = new HashMap<>();
        for (int issue = 0; issue < stances.length; issue++) {
            if (stances[issue] != NONE) {
                said.put(issue, stances[issue]);
            }
        }
        return new Stand(municipality, said);
    }

    @Example
    void groupsThoseWhoThinkAlikeAndNamesWhatUnitesThem() {
        List<Cluster> clusters = Clusters.of(List.of(
                stand("CB", 2, 1), stand("LDS", 1, 2), stand("GR", -2, 0), stand("BZ", -2, -1), stand("EE", 0, 0)));

        assertThat(clusters).extracting(Cluster::members).contains(List.of("CB", "LDS"));
        assertThat(clusters.getFirst().inFavour()).isTrue();
        assertThat(clusters.getLast().members()).containsExactly("GR", "BZ");
        assertThat(clusters.getLast().issue()).isZero();
        assertThat(clusters.getLast().inFavour()).isFalse();
        assertThat(clusters.get(1).members()).containsExactly("EE");
        assertThat(clusters.get(1).issue()).isNull();
    }

    @Example
    void comparesWhatBothAnsweredOnly() {
        assertThat(Clusters.distance(stand("A", 2, NONE, 1), stand("B", NONE, 2, 0)))
                .isEqualTo(Fraction.ONE);
        assertThat(Clusters.distance(stand("A", 2, NONE), stand("B", NONE, 2))).isEqualTo(Fraction.of(4));
        assertThat(Clusters.of(List.of(stand("A", 2, NONE), stand("B", NONE, 2))))
                .hasSize(2);
        assertThat(Clusters.of(List.of(stand("B", NONE), stand("A", NONE), stand("C", -2))))
                .containsExactly(new Cluster(List.of("C"), 0, false), new Cluster(List.of("A", "B"), null, false));
    }

    @Example
    void isOneStepApartOnAverageAndNoMore() {
        assertThat(Clusters.of(List.of(stand("A", 2, 2), stand("B", 2, 0)))).hasSize(1);
        assertThat(Clusters.of(List.of(stand("A", 2, 2), stand("B", 1, 0)))).hasSize(2);
    }

    @Provide
    Arbitrary<List<Stand>> stands() {
        return Arbitraries.randomValue(random -> {
            List<Stand> stands = new ArrayList<>();
            int issues = 1 + random.nextInt(5);
            for (int number = random.nextInt(12); number > 0; number--) {
                Map<Integer, Integer> said = new HashMap<>();
                for (int issue = 0; issue < issues; issue++) {
                    if (random.nextInt(5) > 0) {
                        said.put(issue, random.nextInt(5) - 2);
                    }
                }
                stands.add(new Stand("M" + number, said));
            }
            return stands;
        });
    }

    @Property(tries = 500, seed = "7")
    void everybodyIsInOneGroupWhoseMembersAreNear(@ForAll("stands") List<Stand> stands) {
        Map<String, Stand> byName = new HashMap<>();
        stands.forEach(stand -> byName.put(stand.municipality(), stand));
        Set<String> seen = new HashSet<>();
        for (Cluster cluster : Clusters.of(stands)) {
            for (String member : cluster.members()) {
                assertThat(seen.add(member)).isTrue();
                for (String other : cluster.members()) {
                    if (!member.equals(other)
                            && !byName.getOrDefault(member, stands.getFirst())
                                    .stances()
                                    .isEmpty()) {
                        assertThat(Clusters.distance(
                                        byName.getOrDefault(member, stands.getFirst()),
                                        byName.getOrDefault(other, stands.getFirst())))
                                .isLessThanOrEqualTo(Fraction.ONE);
                    }
                }
            }
        }
        assertThat(seen).hasSize(stands.size());
    }

    @Property(tries = 200, seed = "8")
    void theOrderOfMunicipalitiesDoesNotMatter(@ForAll("stands") List<Stand> stands, @ForAll Random random) {
        List<Stand> shuffled = new ArrayList<>(stands);
        Collections.shuffle(shuffled, random);

        assertThat(Clusters.of(shuffled)).isEqualTo(Clusters.of(stands));
    }
}
