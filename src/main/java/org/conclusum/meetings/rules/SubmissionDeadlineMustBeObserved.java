package org.conclusum.meetings.rules;

import java.time.Instant;
import org.conclusum.kernel.LegalTime;
import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;
import org.jspecify.annotations.Nullable;

/**
 * A proposal that came after the submission deadline waits for the next meeting. A deadline that had already passed
 * when the meeting was planned binds nobody.
 */
public record SubmissionDeadlineMustBeObserved(@Nullable Instant submittedAt, Instant deadline, Instant plannedAt)
        implements Rule {

    public boolean isObserved() {
        return submittedAt == null || !submittedAt.isAfter(deadline) || plannedAt.isAfter(deadline);
    }

    @Override
    public void check() {
        if (!isObserved()) {
            throw new RuleViolated(
                    "rule.SubmissionDeadlineMustBeObserved",
                    deadline.atZone(LegalTime.ZONE).toLocalDate());
        }
    }
}
