package org.conclusum.exchange.likeness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.conclusum.exchange.likeness.Gower.Measure;
import org.conclusum.exchange.likeness.Gower.Neighbour;
import org.conclusum.exchange.likeness.Gower.Part;
import org.junit.jupiter.api.Test;

class GowerTests {

    private static final Measure CHILDREN = measure("Kinder", Map.of("a", 100, "b", 120, "c", 200, "d", 150));
    private static final Measure SHARE = measure("Anteil", Map.of("a", 10, "b", 30, "c", 12));

    private static Measure measure(String name, Map<String, Integer> values) {
        return new Measure(
                name,
                values.entrySet().stream()
                        .collect(java.util.stream.Collectors.toMap(
                                Map.Entry::getKey, value -> BigDecimal.valueOf(value.getValue()))));
    }

    @Test
    void takesTheMeanOfTheDifferencesByTheRange() {
        List<Neighbour> near = new Gower(List.of(CHILDREN, SHARE)).of("a");

        assertThat(near).extracting(Neighbour::ags).containsExactly("d", "c", "b");
        assertThat(near.get(1).distance()).isCloseTo((1.0 + 0.1) / 2, within(1e-9));
        assertThat(near.get(2).distance()).isCloseTo((0.2 + 1.0) / 2, within(1e-9));
    }

    @Test
    void leavesAMissingFigureOutAndNamesIt() {
        Neighbour neighbour = new Gower(List.of(CHILDREN, SHARE)).of("a").getFirst();

        assertThat(neighbour.ags()).isEqualTo("d");
        assertThat(neighbour.missing()).containsExactly("Anteil");
        assertThat(neighbour.distance()).isCloseTo(0.5, within(1e-9));
    }

    @Test
    void saysNothingWhereMoreThanHalfIsMissing() {
        Measure third = measure("Dritter", Map.of("a", 1, "b", 2, "c", 3));

        assertThat(new Gower(List.of(CHILDREN, SHARE, third)).of("a"))
                .extracting(Neighbour::ags)
                .doesNotContain("d");
        assertThat(new Gower(List.of()).of("a")).isEmpty();
        assertThat(new Gower(List.of(SHARE)).of("d")).isEmpty();
    }

    @Test
    void findsAllAlikeWhereNothingDiffers() {
        Measure same = measure("Gleich", Map.of("a", 5, "b", 5));

        assertThat(new Gower(List.of(same)).of("a")).singleElement().satisfies(one -> assertThat(one.distance())
                .isZero());
    }

    @Test
    void saysWhatIsNearAndWhatIsFar() {
        Neighbour far = new Gower(List.of(CHILDREN, SHARE)).of("a").getLast();

        assertThat(far.parts()).extracting(Part::measure).containsExactly("Kinder", "Anteil");
        assertThat(far.parts().getFirst().near()).as("a fifth of the range").isTrue();
        assertThat(far.parts().getFirst().far()).isFalse();
        assertThat(far.parts().getLast().far()).isTrue();
    }
}
