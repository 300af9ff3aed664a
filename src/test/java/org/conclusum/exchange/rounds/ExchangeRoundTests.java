package org.conclusum.exchange.rounds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.RuleViolated;
import org.junit.jupiter.api.Test;

class ExchangeRoundTests {

    private static final Actor OFFICE = new Actor.Procedure("office");
    private static final Instant CALLED = Instant.parse("2026-11-02T08:00:00Z");
    private static final Instant STARTS = Instant.parse("2026-12-10T09:00:00Z");

    private final ExchangeRound invited = ExchangeRound.call(
                    "LAUSITZ",
                    UUID.randomUUID(),
                    "Austausch im Revier",
                    STARTS,
                    120,
                    "Cottbus",
                    LocalDate.of(2026, 11, 20),
                    OFFICE,
                    CALLED)
            .closeTopics(OFFICE, CALLED)
            .invite(1, OFFICE, CALLED);

    @Test
    void isNotHeldBeforeItBegins() {
        Instant tooEarly = STARTS.minusMillis(1);
        assertThatExceptionOfType(RuleViolated.class)
                .isThrownBy(() -> invited.hold("Alles gesagt.", OFFICE, tooEarly))
                .satisfies(broken -> assertThat(broken.messageKey()).isEqualTo("rule.RoundMustHaveBegun"));
        assertThat(invited.hold("Alles gesagt.", OFFICE, STARTS).state()).isEqualTo(RoundState.HELD);
    }

    @Test
    void isHeldEarlierWhereItWasBroughtForward() {
        Instant earlier = STARTS.minus(Duration.ofDays(7));
        assertThat(invited.move(earlier, 90, "Cottbus", OFFICE, CALLED)
                        .hold("Alles gesagt.", OFFICE, earlier)
                        .state())
                .isEqualTo(RoundState.HELD);
    }
}
