package org.conclusum.procedures.ratification;

import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.conclusum.procedures.engine.Facts;
import org.conclusum.procedures.engine.Reminders;
import org.conclusum.procedures.engine.Step;
import org.conclusum.resolutions.ratification.RatificationLookup;
import org.conclusum.resolutions.ratification.RatificationRow;
import org.springframework.stereotype.Component;

/** Until when the home bodies decide, and when they are reminded and asked. */
@Component("prepareRatification")
class PrepareRatification implements Step {

    private static final int WEEKS_OF_REMINDERS = 4;
    private static final int WEEKS_TO_ESCALATE = 1;

    private final RatificationLookup ratifications;

    PrepareRatification(RatificationLookup ratifications) {
        this.ratifications = ratifications;
    }

    @Override
    public void execute(DelegateExecution execution) {
        RatificationRow row = ratifications.row(Facts.subject(execution));
        LocalDate deadline = row.deadline();
        execution.setVariable("deadline", Reminders.afterEndOf(deadline));
        execution.setVariable("reminders", Reminders.fortnightlyFrom(deadline.minusWeeks(WEEKS_OF_REMINDERS)));
        execution.setVariable("escalateAt", Reminders.morningOf(deadline.minusWeeks(WEEKS_TO_ESCALATE)));
        execution.setVariable("lateCounts", row.rules().lateCounts());
        execution.setVariable("lateReminders", Reminders.everyFourWeeksFrom(deadline.plusWeeks(WEEKS_OF_REMINDERS)));
    }
}
