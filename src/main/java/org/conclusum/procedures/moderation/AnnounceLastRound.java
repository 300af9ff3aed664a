package org.conclusum.procedures.moderation;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.conclusum.moderation.ModerationManagement;
import org.conclusum.procedures.engine.Facts;
import org.conclusum.procedures.engine.Step;
import org.springframework.stereotype.Component;

/** Everybody learns that no further round follows. */
@Component("announceLastRound")
class AnnounceLastRound implements Step {

    private final ModerationManagement moderations;

    AnnounceLastRound(ModerationManagement moderations) {
        this.moderations = moderations;
    }

    @Override
    public void execute(DelegateExecution execution) {
        moderations.announceLastRound(Facts.subject(execution), ModerationProcedure.ACTOR);
    }
}
