package org.conclusum.resolutions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.conclusum.kernel.Rule;
import org.conclusum.kernel.Subject;
import org.conclusum.resolutions.rules.DueDateMustNotBePast;
import org.conclusum.resolutions.rules.MeasureMustBeNamed;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has to do until a date although nothing was resolved: it was agreed, such as in a round of exchange.
 *
 * @param origin in which it was agreed
 * @param originTitle what that is called
 * @param originRoute where that is found, a route of the interface
 * @param owner a work group
 * @param remindedOn of the latest reminder, or null
 * @param escalatedOn when the chair was told that it is overdue, or null where that is not so or a report came since
 */
record AgreedMeasure(
        UUID id,
        UUID committee,
        Subject origin,
        String originTitle,
        String originRoute,
        String title,
        String owner,
        LocalDate due,
        LocalDate firstDue,
        LocalDate reportDue,
        Light light,
        int percent,
        Instant assignedAt,
        @Nullable Instant reportedAt,
        @Nullable Instant doneAt,
        @Nullable LocalDate remindedOn,
        @Nullable LocalDate escalatedOn) {

    private static final int DONE = 100;

    static AgreedMeasure agree(Agreement agreement, LocalDate today, Instant now) {
        Rule.checkAll(new MeasureMustBeNamed(agreement.title()), new DueDateMustNotBePast(agreement.due(), today));
        return new AgreedMeasure(
                UUID.randomUUID(),
                agreement.committee(),
                agreement.origin(),
                agreement.originTitle(),
                agreement.originRoute(),
                agreement.title().strip(),
                agreement.owner(),
                agreement.due(),
                agreement.due(),
                agreement.due(),
                Light.GREEN,
                0,
                now,
                null,
                null,
                null,
                null);
    }

    boolean done() {
        return doneAt != null;
    }

    /** How it goes by the latest report; a new date counts from then on. */
    AgreedMeasure report(MeasureReport report, LocalDate today, Instant now) {
        report.requireFit(done(), due, today);
        LocalDate next = Objects.requireNonNullElse(report.newDue(), due);
        return new AgreedMeasure(
                id,
                committee,
                origin,
                originTitle,
                originRoute,
                title,
                owner,
                report.done() ? due : next,
                firstDue,
                report.done() ? due : next,
                report.done() ? light : report.light(),
                report.done() ? DONE : report.percentAfter(percent),
                assignedAt,
                now,
                report.done() ? now : null,
                remindedOn,
                null);
    }

    /** Whether a reminder may go out: not when it is done, and not twice within a week. */
    boolean mayBeReminded(LocalDate today) {
        return !done() && Measure.mayBeReminded(remindedOn, today);
    }
}
