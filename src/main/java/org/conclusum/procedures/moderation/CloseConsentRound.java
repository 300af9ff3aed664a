package org.conclusum.procedures.moderation;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.conclusum.moderation.ConsentManagement;
import org.conclusum.procedures.engine.Facts;
import org.conclusum.procedures.engine.Step;
import org.springframework.stereotype.Component;

/** A consent round ends. */
@Component("closeConsentRound")
class CloseConsentRound implements Step {

    private final ConsentManagement consents;

    CloseConsentRound(ConsentManagement consents) {
        this.consents = consents;
    }

    @Override
    public void execute(DelegateExecution execution) {
        consents.close(Facts.subject(execution), ModerationProcedure.ACTOR);
    }
}
