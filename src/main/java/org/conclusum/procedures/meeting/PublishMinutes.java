package org.conclusum.procedures.meeting;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.conclusum.meetings.minutes.MinutesFiling;
import org.conclusum.procedures.engine.Facts;
import org.conclusum.procedures.engine.Step;
import org.springframework.stereotype.Component;

/** The signed minutes go to the files. */
@Component("publishMinutes")
class PublishMinutes implements Step {

    private final MinutesFiling filing;

    PublishMinutes(MinutesFiling filing) {
        this.filing = filing;
    }

    @Override
    public void execute(DelegateExecution execution) {
        filing.publish(Facts.subject(execution), MeetingProcedure.ACTOR);
    }
}
