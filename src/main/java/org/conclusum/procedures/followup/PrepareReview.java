package org.conclusum.procedures.followup;

import java.time.LocalDate;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.conclusum.procedures.engine.Facts;
import org.conclusum.procedures.engine.Reminders;
import org.conclusum.procedures.engine.Step;
import org.conclusum.resolutions.effect.EffectLookup;
import org.springframework.stereotype.Component;

/** Whether a target was set, and when it is looked at, reminded of and escalated. */
@Component("prepareReview")
class PrepareReview implements Step {

    private static final int WEEKS_TO_REVIEW = 4;

    private final EffectLookup effects;

    PrepareReview(EffectLookup effects) {
        this.effects = effects;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Optional<LocalDate> day = effects.reviewOn(Facts.subject(execution));
        execution.setVariable("hasTarget", day.isPresent());
        execution.setVariable("missed", false);
        day.ifPresent(from -> {
            LocalDate due = from.plusWeeks(WEEKS_TO_REVIEW);
            execution.setVariable("reviewAt", Reminders.afterEndOf(from.minusDays(1)));
            execution.setVariable("reviewDue", Reminders.endOf(due));
            execution.setVariable("reviewReminders", Reminders.weeklyAround(due));
            execution.setVariable("reviewOverdueAt", Reminders.morningOf(due.plusDays(1)));
        });
    }
}
