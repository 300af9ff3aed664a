package org.conclusum.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.conclusum.kernel.LegalTime;
import org.conclusum.kernel.RuleViolated;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RhythmTests {

    private static final LocalTime SEVEN = LocalTime.of(7, 0);
    private static final QuietHours NIGHT = new QuietHours(LocalTime.of(20, 0), SEVEN);

    @Test
    void holdsMailFromTheEveningToTheMorning() {
        Rhythm rhythm = quiet(NIGHT, false);

        assertThat(rhythm.quietUntil(at("2026-12-02T19:59"))).isEmpty();
        assertThat(rhythm.quietUntil(at("2026-12-02T20:00"))).contains(at("2026-12-03T07:00"));
        assertThat(rhythm.quietUntil(at("2026-12-03T06:59"))).contains(at("2026-12-03T07:00"));
        assertThat(rhythm.quietUntil(at("2026-12-03T07:00"))).isEmpty();
    }

    @Test
    void holdsMailWithinADay() {
        Rhythm rhythm = quiet(new QuietHours(LocalTime.of(12, 0), LocalTime.of(13, 30)), false);

        assertThat(rhythm.quietUntil(at("2026-12-02T11:59"))).isEmpty();
        assertThat(rhythm.quietUntil(at("2026-12-02T12:15"))).contains(at("2026-12-02T13:30"));
        assertThat(rhythm.quietUntil(at("2026-12-02T13:30"))).isEmpty();
    }

    @Test
    void holdsMailOverTheWeekendAndThenTheNight() {
        Rhythm rhythm = quiet(NIGHT, true);

        assertThat(rhythm.quietUntil(at("2026-12-04T21:00"))).contains(at("2026-12-07T07:00"));
        assertThat(rhythm.quietUntil(at("2026-12-05T12:00"))).contains(at("2026-12-07T07:00"));
        assertThat(quiet(null, true).quietUntil(at("2026-12-06T23:59"))).contains(at("2026-12-07T00:00"));
        assertThat(quiet(null, true).quietUntil(at("2026-12-07T00:00"))).isEmpty();
    }

    @Test
    void endsTheNightByTheClockWhenItIsSet() {
        assertThat(quiet(NIGHT, false).quietUntil(at("2027-03-27T22:00"))).contains(at("2027-03-28T07:00"));
        assertThat(quiet(NIGHT, false).quietUntil(at("2026-10-24T22:00"))).contains(at("2026-10-25T07:00"));
    }

    @Test
    void givesTheDailyDigestAtItsHour() {
        Rhythm rhythm = Rhythm.USUAL;

        assertThat(rhythm.nextDigest(false, at("2026-12-02T06:59"))).isEqualTo(at("2026-12-02T07:00"));
        assertThat(rhythm.nextDigest(false, at("2026-12-02T07:00"))).isEqualTo(at("2026-12-03T07:00"));
        assertThat(rhythm.nextDigest(false, at("2026-12-04T12:00"))).isEqualTo(at("2026-12-05T07:00"));
        assertThat(quiet(null, true).nextDigest(false, at("2026-12-04T12:00"))).isEqualTo(at("2026-12-07T07:00"));
    }

    @Test
    void givesTheWeeklyDigestAtTheMomentOfADailyOne() {
        Instant weekly = Rhythm.USUAL.nextDigest(true, at("2026-12-02T12:00"));

        assertThat(weekly).isEqualTo(at("2026-12-07T07:00"));
        assertThat(Rhythm.USUAL.nextDigest(false, at("2026-12-06T12:00"))).isEqualTo(weekly);
    }

    @Test
    void rejectsQuietHoursWithoutEndAndADigestAtTheWeekend() {
        assertThatExceptionOfType(RuleViolated.class).isThrownBy(() -> new QuietHours(SEVEN, SEVEN));
        assertThatExceptionOfType(RuleViolated.class)
                .isThrownBy(() -> new Rhythm(null, false, SEVEN, DayOfWeek.SATURDAY));
        assertThat(new Rhythm(null, false, SEVEN, DayOfWeek.FRIDAY).digestDay()).isEqualTo(DayOfWeek.FRIDAY);
    }

    private static Rhythm quiet(@Nullable QuietHours hours, boolean weekend) {
        return new Rhythm(hours, weekend, SEVEN, DayOfWeek.MONDAY);
    }

    private static Instant at(String legal) {
        return LocalDateTime.parse(legal).atZone(LegalTime.ZONE).toInstant();
    }
}
