package org.conclusum.resolutions;

import java.time.Clock;
import java.time.LocalTime;
import org.conclusum.kernel.LegalTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Follows agreed measures up from the morning on; what was reminded of and escalated is in the database, not here. */
@Component
class AgreedReminding {

    private static final Logger LOG = LoggerFactory.getLogger(AgreedReminding.class);
    private static final LocalTime MORNING = LocalTime.of(8, 0);

    private final AgreedMeasureManagement measures;
    private final Clock clock;

    AgreedReminding(AgreedMeasureManagement measures, Clock clock) {
        this.measures = measures;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 300_000, initialDelay = 60_000)
    void followUp() {
        if (clock.instant().atZone(LegalTime.ZONE).toLocalTime().isBefore(MORNING)) {
            return;
        }
        int followed = measures.followUp();
        if (followed > 0) {
            LOG.info("followed {} agreed measures up", followed);
        }
    }
}
