package org.conclusum.procedures.followup;

import java.util.List;
import java.util.Map;
import org.conclusum.kernel.Actor;
import org.conclusum.procedures.engine.Casework;
import org.conclusum.resolutions.MeasureReported;
import org.conclusum.resolutions.MeasuresDefined;
import org.conclusum.resolutions.ResolutionClosed;
import org.conclusum.resolutions.ResolutionLapsed;
import org.conclusum.resolutions.effect.EffectReviewed;
import org.conclusum.resolutions.effect.MatterRested;
import org.conclusum.resolutions.effect.MatterTakenUpAgain;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Follows the carrying out of a resolution; the case of its proposal has opened it. */
@Component
class FollowUpProcedure {

    static final String PROCESS = "followup";
    static final Actor ACTOR = new Actor.Procedure(PROCESS);

    private static final List<String> ENDED_BY_REPORT = List.of("userTask_handleEscalation", "userTask_report");

    private final Casework casework;

    FollowUpProcedure(Casework casework) {
        this.casework = casework;
    }

    @EventListener
    void on(MeasuresDefined event) {
        casework.complete(PROCESS, event.resolution(), "userTask_defineMeasures", Map.of(), event.actor());
    }

    /** A report also settles what the chair was asked to settle. */
    @EventListener
    void on(MeasureReported event) {
        Map<String, Object> facts = Map.of("done", event.done());
        casework.completeAll(PROCESS, event.resolution(), event.measure(), ENDED_BY_REPORT, facts, event.actor());
    }

    /** Where measures are still open, their reports are no longer waited for. */
    @EventListener
    void on(ResolutionClosed event) {
        if (!casework.completeIfOpen(PROCESS, event.resolution(), "userTask_close", Map.of(), event.actor())) {
            casework.tell(PROCESS, event.resolution(), "ResolutionClosed", Map.of());
        }
    }

    /** A case by an older model does not wait for this. */
    @EventListener
    void on(ResolutionLapsed event) {
        casework.tellIfAwaited(PROCESS, event.resolution(), "ResolutionLapsed", Map.of());
    }

    @EventListener
    void on(EffectReviewed event) {
        Map<String, Object> facts = Map.of("missed", !event.met());
        casework.complete(PROCESS, event.resolution(), "userTask_reviewEffect", facts, event.actor());
    }

    @EventListener
    void on(MatterTakenUpAgain event) {
        casework.complete(PROCESS, event.resolution(), "userTask_reopen", Map.of(), event.actor());
    }

    @EventListener
    void on(MatterRested event) {
        casework.complete(PROCESS, event.resolution(), "userTask_reopen", Map.of(), event.actor());
    }
}
