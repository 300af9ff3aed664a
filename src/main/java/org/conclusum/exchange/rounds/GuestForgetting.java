package org.conclusum.exchange.rounds;

import java.time.Clock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Forgets the addresses of guests when their links end. Several nodes may do so at once: what is forgotten stays so. */
@Component
class GuestForgetting {

    private final GuestBook guests;
    private final Clock clock;

    GuestForgetting(GuestBook guests, Clock clock) {
        this.guests = guests;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 600_000, initialDelay = 60_000)
    @Transactional
    void forget() {
        guests.forget(clock.instant());
    }
}
