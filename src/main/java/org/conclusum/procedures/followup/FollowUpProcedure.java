package org.conclusum.procedures.followup;

import java.util.List;
import java.util.Map;
import org.conclusum.kernel.Actor;
import org.conclusum.procedures.engine.Casework;
import org.conclusum.resolutions.MeasureReported;
import org.conclusum.resolutions.MeasuresDefined;
import org.conclusum.resolutions.ResolutionClosed;
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

    @EventListener
    void on(ResolutionClosed event) {
        casework.complete(PROCESS, event.resolution(), "userTask_close", Map.of(), event.actor());
    }
}
