package org.conclusum.procedures.nomination;

import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.conclusum.committees.NominationLookup;
import org.conclusum.committees.NominationRow;
import org.conclusum.committees.NominationState;
import org.conclusum.procedures.engine.Facts;
import org.conclusum.procedures.engine.Reminders;
import org.conclusum.procedures.engine.Step;
import org.springframework.stereotype.Component;

/** Who names delegates until when, and whether somebody has done so already; after a return with the new date. */
@Component("prepareNomination")
class PrepareNomination implements Step {

    private static final int DAYS_TO_RECORD = 7;

    private final NominationLookup nominations;
    private final Clock clock;

    PrepareNomination(NominationLookup nominations, Clock clock) {
        this.nominations = nominations;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        NominationRow row = nominations.row(Facts.subject(execution));
        LocalDate due = row.due();
        execution.setVariable("asked", row.asked());
        execution.setVariable("named", row.state() == NominationState.NAMED);
        execution.setVariable("due", Reminders.endOf(due));
        execution.setVariable("reminders", Reminders.weeklyAround(due));
        execution.setVariable("overdueAt", Reminders.afterwards(due, clock.instant()));
        execution.setVariable("recordDue", Reminders.endOf(due.plusDays(DAYS_TO_RECORD)));
    }
}
