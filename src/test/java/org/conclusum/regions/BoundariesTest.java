package org.conclusum.regions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class BoundariesTest {

    private static final List<String> LAUSITZ = List.of("12052", "12061", "12062", "12066", "12071", "14625", "14626");

    private final Boundaries boundaries = new Boundaries();

    @Test
    void drawsEachMunicipalityInsideThePicture() {
        Outlines lausitz = boundaries.of(LAUSITZ).orElseThrow();

        assertThat(lausitz.areas()).containsOnlyKeys(LAUSITZ);
        lausitz.areas().values().forEach(area -> {
            assertThat(area.path()).startsWith("M").endsWith("Z");
            assertThat(area.x()).isBetween(0.0, lausitz.width());
            assertThat(area.y()).isBetween(0.0, lausitz.height());
            assertThat(area.room()).isPositive();
        });
    }

    @Test
    void keepsProportions() {
        Outlines cottbus = boundaries.of(List.of("12052")).orElseThrow();

        assertThat(cottbus.width() / cottbus.height()).isCloseTo(15.83 / 19.08, Offset.offset(0.01));
    }

    @Test
    void putsTheMarkOfSpreeNeisseBesideTheCityThatItSurrounds() {
        Outlines both = boundaries.of(List.of("12052", "12071")).orElseThrow();
        Outlines.Area city = area(both, "12052");
        Outlines.Area around = area(both, "12071");

        assertThat(Math.hypot(city.x() - around.x(), city.y() - around.y())).isGreaterThan(city.room());
    }

    @Test
    void drawsNothingOfWhatItDoesNotKnow() {
        assertThat(boundaries.of(List.of("00000"))).isEmpty();
        assertThat(boundaries.of(List.of())).isEmpty();
    }

    private static Outlines.Area area(Outlines outlines, String ags) {
        return Objects.requireNonNull(outlines.areas().get(ags), ags);
    }
}
