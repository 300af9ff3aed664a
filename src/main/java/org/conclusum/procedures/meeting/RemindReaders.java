package org.conclusum.procedures.meeting;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.conclusum.meetings.minutes.MinutesReview;
import org.conclusum.procedures.engine.Facts;
import org.conclusum.procedures.engine.Step;
import org.springframework.stereotype.Component;

/** Those who have the minutes and said nothing yet are reminded. */
@Component("remindReaders")
class RemindReaders implements Step {

    private final MinutesReview review;

    RemindReaders(MinutesReview review) {
        this.review = review;
    }

    @Override
    public void execute(DelegateExecution execution) {
        review.remindReaders(Facts.subject(execution), MeetingProcedure.ACTOR);
    }
}
