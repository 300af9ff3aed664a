package org.conclusum.procedures.intake;

import java.util.List;
import java.util.Set;
import org.conclusum.procedures.check.Finding;
import org.conclusum.procedures.check.ModelReview;

/**
 * A file from another program, as it could be taken over.
 *
 * @param source the file as it came, for the names of its elements
 * @param file what would be taken over
 * @param remarks what is left out or changed
 * @param review what the check says; lines are those of the file that came
 */
public record Intake(String source, String file, List<Remark> remarks, ModelReview review) {

    /** What is not there yet, and what somebody can draw or choose in the editor. */
    private static final Set<String> UNFINISHED = Set.of(
            "no-step",
            "no-performer",
            "no-name",
            "no-start",
            "no-end",
            "no-default",
            "no-condition",
            "condition-here",
            "dead-end",
            "after-the-end",
            "unreachable",
            "event-gateway",
            "event-for-nothing",
            "circle",
            "stuck",
            "step-missing",
            "order",
            "unknown-task",
            "step-elsewhere");

    public Intake {
        remarks = List.copyOf(remarks);
    }

    /** Whether it can become a draft: nothing in it would run, and what it lacks can be added there. */
    public boolean takeable() {
        return review.errors().stream().allMatch(Intake::isUnfinished);
    }

    /** Whether nothing more is to be done. */
    public boolean finished() {
        return review.deployable();
    }

    private static boolean isUnfinished(Finding finding) {
        return UNFINISHED.contains(finding.rule())
                && finding.details().stream().noneMatch(detail -> detail.contains("{"));
    }
}
