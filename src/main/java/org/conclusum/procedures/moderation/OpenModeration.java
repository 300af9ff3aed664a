package org.conclusum.procedures.moderation;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.conclusum.moderation.ModerationManagement;
import org.conclusum.procedures.engine.Facts;
import org.conclusum.procedures.engine.Step;
import org.springframework.stereotype.Component;

/** The municipalities concerned are brought together on a proposal. */
@Component("openModeration")
class OpenModeration implements Step {

    private final ModerationManagement moderations;

    OpenModeration(ModerationManagement moderations) {
        this.moderations = moderations;
    }

    @Override
    public void execute(DelegateExecution execution) {
        moderations.open(Facts.subject(execution), ModerationProcedure.ACTOR);
    }
}
