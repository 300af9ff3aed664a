package org.conclusum.procedures.followup;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.conclusum.procedures.engine.Facts;
import org.conclusum.procedures.engine.Step;
import org.conclusum.resolutions.effect.EffectManagement;
import org.springframework.stereotype.Component;

/** The office is reminded of looking at the effect. */
@Component("remindReview")
class RemindReview implements Step {

    private final EffectManagement effects;

    RemindReview(EffectManagement effects) {
        this.effects = effects;
    }

    @Override
    public void execute(DelegateExecution execution) {
        effects.remind(Facts.subject(execution), FollowUpProcedure.ACTOR);
    }
}
