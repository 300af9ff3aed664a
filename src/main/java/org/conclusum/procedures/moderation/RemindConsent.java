package org.conclusum.procedures.moderation;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.conclusum.moderation.ConsentManagement;
import org.conclusum.procedures.engine.Facts;
import org.conclusum.procedures.engine.Step;
import org.springframework.stereotype.Component;

/** Who has not said whether it objects is reminded. */
@Component("remindConsent")
class RemindConsent implements Step {

    private final ConsentManagement consents;

    RemindConsent(ConsentManagement consents) {
        this.consents = consents;
    }

    @Override
    public void execute(DelegateExecution execution) {
        consents.remind(Facts.subject(execution), ModerationProcedure.ACTOR);
    }
}
