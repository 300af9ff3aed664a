package org.conclusum.procedures.moderation;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.conclusum.moderation.PositionManagement;
import org.conclusum.procedures.engine.Facts;
import org.conclusum.procedures.engine.Step;
import org.springframework.stereotype.Component;

/** Positions are waited for no longer. */
@Component("collectPositions")
class CollectPositions implements Step {

    private final PositionManagement positions;

    CollectPositions(PositionManagement positions) {
        this.positions = positions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        positions.collect(Facts.subject(execution), ModerationProcedure.ACTOR);
    }
}
