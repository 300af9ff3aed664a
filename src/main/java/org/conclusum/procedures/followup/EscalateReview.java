package org.conclusum.procedures.followup;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.conclusum.procedures.engine.Facts;
import org.conclusum.procedures.engine.Step;
import org.conclusum.resolutions.effect.EffectManagement;
import org.springframework.stereotype.Component;

/** That nobody looked at the effect is put before the chair. */
@Component("escalateReview")
class EscalateReview implements Step {

    private final EffectManagement effects;

    EscalateReview(EffectManagement effects) {
        this.effects = effects;
    }

    @Override
    public void execute(DelegateExecution execution) {
        effects.escalate(Facts.subject(execution), FollowUpProcedure.ACTOR);
    }
}
