package org.conclusum.procedures.moderation;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.conclusum.moderation.PositionManagement;
import org.conclusum.procedures.engine.Facts;
import org.conclusum.procedures.engine.Step;
import org.springframework.stereotype.Component;

/** Who has not given a position is reminded. */
@Component("remindPositions")
class RemindPositions implements Step {

    private final PositionManagement positions;

    RemindPositions(PositionManagement positions) {
        this.positions = positions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        positions.remind(Facts.subject(execution), ModerationProcedure.ACTOR);
    }
}
