package org.conclusum.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class UrgencyTests {

    /** Wednesday, noon in Germany. */
    private static final Instant NOW = Instant.parse("2026-11-25T11:00:00Z");

    @Test
    void isOverdueOnlyAfterTheMomentItWasDue() {
        assertThat(Urgency.of(NOW.minusSeconds(1), NOW)).isEqualTo(Urgency.OVERDUE);
        assertThat(Urgency.of(NOW, NOW)).isEqualTo(Urgency.TODAY);
    }

    @Test
    void todayEndsAtMidnightInLegalTime() {
        assertThat(Urgency.of(Instant.parse("2026-11-25T22:59:59Z"), NOW)).isEqualTo(Urgency.TODAY);
        assertThat(Urgency.of(Instant.parse("2026-11-25T23:00:00Z"), NOW)).isEqualTo(Urgency.THIS_WEEK);
    }

    @Test
    void theWeekEndsOnSunday() {
        assertThat(Urgency.of(Instant.parse("2026-11-29T22:59:59Z"), NOW)).isEqualTo(Urgency.THIS_WEEK);
        assertThat(Urgency.of(Instant.parse("2026-11-29T23:00:00Z"), NOW)).isEqualTo(Urgency.LATER);
    }

    @Test
    void whatHasNoDeadlineComesLater() {
        assertThat(Urgency.of(null, NOW)).isEqualTo(Urgency.LATER);
    }
}
