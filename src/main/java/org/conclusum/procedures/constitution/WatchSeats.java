package org.conclusum.procedures.constitution;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.conclusum.committees.SeatWatch;
import org.conclusum.procedures.engine.Facts;
import org.conclusum.procedures.engine.Step;
import org.springframework.stereotype.Component;

/** The office is told of vacant seats and of mandates that end soon. */
@Component("watchSeats")
class WatchSeats implements Step {

    private final SeatWatch watch;

    WatchSeats(SeatWatch watch) {
        this.watch = watch;
    }

    @Override
    public void execute(DelegateExecution execution) {
        watch.look(Facts.subject(execution), ConstitutionProcedure.ACTOR);
    }
}
