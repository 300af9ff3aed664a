package org.conclusum.procedures.ratification;

import java.util.Map;
import org.conclusum.kernel.Actor;
import org.conclusum.procedures.engine.Casework;
import org.conclusum.procedures.engine.Participants;
import org.conclusum.resolutions.ratification.HomeBodyDecided;
import org.conclusum.resolutions.ratification.RatificationBegun;
import org.conclusum.resolutions.ratification.RatificationGivenUp;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Follows the home bodies' say on a resolution; the case of its proposal has opened it. */
@Component
class RatificationProcedure {

    static final String PROCESS = "ratification";
    static final Actor ACTOR = new Actor.Procedure(PROCESS);

    private static final String SETTLED = "RatificationSettled";

    private final Casework casework;
    private final Participants participants;

    RatificationProcedure(Casework casework, Participants participants) {
        this.casework = casework;
        this.participants = participants;
    }

    /** A case by an older model, or one that an administrator changed, may not lead here: then it runs beside that one. */
    @EventListener
    void on(RatificationBegun event) {
        if (!casework.willCall("proposal", event.proposal(), PROCESS)) {
            casework.start(PROCESS, event.resolution(), participants.of(event.committee()));
        }
    }

    @EventListener
    void on(HomeBodyDecided event) {
        if (event.settled()) {
            casework.tell(PROCESS, event.resolution(), SETTLED, Map.of());
        }
    }

    @EventListener
    void on(RatificationGivenUp event) {
        casework.tell(PROCESS, event.resolution(), SETTLED, Map.of());
    }
}
