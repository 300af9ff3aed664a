package org.conclusum.procedures.meeting;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.conclusum.meetings.minutes.MinutesReview;
import org.conclusum.procedures.engine.Facts;
import org.conclusum.procedures.engine.Step;
import org.springframework.stereotype.Component;

/** The text of the minutes stands. */
@Component("finishMinutes")
class FinishMinutes implements Step {

    private final MinutesReview review;

    FinishMinutes(MinutesReview review) {
        this.review = review;
    }

    @Override
    public void execute(DelegateExecution execution) {
        review.finish(Facts.subject(execution), MeetingProcedure.ACTOR);
    }
}
