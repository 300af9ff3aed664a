package org.conclusum.moderation.influence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class InfluenceCourseTest {

    private static final Party GOERLITZ = Party.municipality("14626");
    private static final Party COTTBUS = Party.municipality("12052");
    private static final LocalDate MAY = LocalDate.of(2026, 5, 4);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);
    private static final LocalDate JULY = LocalDate.of(2026, 7, 6);

    private static Estimate estimate(Party party, int version, LocalDate day, int influence, int interest) {
        return new Estimate(party, version, day, influence, interest, "Im Gespräch", "Büro", Instant.EPOCH);
    }

    private static final InfluenceCourse COURSE = new InfluenceCourse(List.of(
            estimate(GOERLITZ, 2, JULY, 8, 9),
            estimate(GOERLITZ, 1, MAY, 8, 2),
            estimate(COTTBUS, 1, JUNE, 4, 4),
            estimate(COTTBUS, 2, JUNE, 5, 4)));

    @Example
    void hasAMapForEachDayOnWhichSomethingWasEstimated() {
        assertThat(COURSE.days()).containsExactly(MAY, JUNE, JULY);
        assertThat(COURSE.on(MAY)).containsOnlyKeys(GOERLITZ);
        assertThat(COURSE.on(JUNE).get(GOERLITZ)).extracting(Estimate::interest).isEqualTo(2);
        assertThat(COURSE.on(JULY).get(GOERLITZ)).extracting(Estimate::interest).isEqualTo(9);
        assertThat(COURSE.on(MAY.minusDays(1))).isEmpty();
    }

    @Example
    void countsTheLastEntryOfADay() {
        assertThat(COURSE.on(JUNE).get(COTTBUS)).extracting(Estimate::influence).isEqualTo(5);
        assertThat(COURSE.way(COTTBUS, JULY)).extracting(Estimate::version).containsExactly(2);
        assertThat(COURSE.lastVersion(COTTBUS)).isEqualTo(2);
        assertThat(COURSE.lastVersion(Party.municipality("12061"))).isZero();
    }

    @Example
    void tellsTheWayOfAParty() {
        assertThat(COURSE.way(GOERLITZ, JULY)).extracting(Estimate::day).containsExactly(MAY, JULY);
        assertThat(COURSE.way(GOERLITZ, JUNE)).extracting(Estimate::day).containsExactly(MAY);
    }

    @Example
    void takesAnEntryForAnEarlierDayThatComesLater() {
        InfluenceCourse course =
                new InfluenceCourse(List.of(estimate(COTTBUS, 1, JULY, 7, 7), estimate(COTTBUS, 2, MAY, 3, 3)));

        assertThat(course.on(JULY).get(COTTBUS)).extracting(Estimate::influence).isEqualTo(7);
        assertThat(course.on(JUNE).get(COTTBUS)).extracting(Estimate::influence).isEqualTo(3);
    }

    @Example
    void countsWhoStandsOnALineAsTheHigher() {
        assertThat(Quadrant.of(5, 5)).isEqualTo(Quadrant.CLOSE);
        assertThat(Quadrant.of(5, 4)).isEqualTo(Quadrant.CONTENT);
        assertThat(Quadrant.of(4, 5)).isEqualTo(Quadrant.INFORMED);
        assertThat(Quadrant.of(4, 4)).isEqualTo(Quadrant.IN_VIEW);
    }

    @Property(tries = 50)
    void everyPlaceLiesInOneField(@ForAll @IntRange(max = 10) int influence, @ForAll @IntRange(max = 10) int interest) {
        Quadrant quadrant = Quadrant.of(influence, interest);

        assertThat(quadrant == Quadrant.CLOSE || quadrant == Quadrant.CONTENT).isEqualTo(influence >= Quadrant.MIDDLE);
        assertThat(quadrant == Quadrant.CLOSE || quadrant == Quadrant.INFORMED).isEqualTo(interest >= Quadrant.MIDDLE);
    }
}
