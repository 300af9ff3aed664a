package org.conclusum.committees;

import java.time.LocalDate;
import org.conclusum.committees.NoticePeriod.DayKind;
import org.conclusum.committees.rules.DecisionRules;
import org.conclusum.committees.rules.ProcedureRules;

/**
 * What a version of a rule book says.
 *
 * @param source where the rules stand
 * @param unverified whether nobody has held it against the statute it follows yet
 * @param validFrom first day on which it applies
 * @param submissionUnit which days count until proposals are due
 */
public record RuleBookText(
        String title,
        String source,
        boolean unverified,
        LocalDate validFrom,
        DecisionRules decision,
        ProcedureRules procedure,
        NoticePeriod notice,
        NoticePeriod urgentNotice,
        int submissionDays,
        DayKind submissionUnit) {

    /** A text by which proposals are due by the calendar. */
    public RuleBookText(
            String title,
            String source,
            boolean unverified,
            LocalDate validFrom,
            DecisionRules decision,
            ProcedureRules procedure,
            NoticePeriod notice,
            NoticePeriod urgentNotice,
            int submissionDays) {
        this(
                title,
                source,
                unverified,
                validFrom,
                decision,
                procedure,
                notice,
                urgentNotice,
                submissionDays,
                DayKind.CALENDAR);
    }

    /** The text of a version that is there, to begin the next one with. */
    public static RuleBookText of(RuleBook book, boolean unverified) {
        return new RuleBookText(
                book.title(),
                book.source(),
                unverified,
                book.validFrom(),
                book.decision(),
                book.procedure(),
                book.notice(),
                book.urgentNotice(),
                book.submissionDays(),
                book.submissionUnit());
    }

    public RuleBookText titled(String other) {
        return named(other, source, unverified);
    }

    /** The same rules under another title, from another source. */
    public RuleBookText named(String words, String place, boolean unchecked) {
        return new RuleBookText(
                words,
                place,
                unchecked,
                validFrom,
                decision,
                procedure,
                notice,
                urgentNotice,
                submissionDays,
                submissionUnit);
    }

    public RuleBookText validFrom(LocalDate day) {
        return new RuleBookText(
                title,
                source,
                unverified,
                day,
                decision,
                procedure,
                notice,
                urgentNotice,
                submissionDays,
                submissionUnit);
    }

    public RuleBookText with(DecisionRules other) {
        return new RuleBookText(
                title,
                source,
                unverified,
                validFrom,
                other,
                procedure,
                notice,
                urgentNotice,
                submissionDays,
                submissionUnit);
    }

    public RuleBookText with(ProcedureRules other) {
        return new RuleBookText(
                title,
                source,
                unverified,
                validFrom,
                decision,
                other,
                notice,
                urgentNotice,
                submissionDays,
                submissionUnit);
    }

    /** The same with other periods, those of the notice both counted in the same kind of days. */
    public RuleBookText withPeriods(int ordinary, int urgent, DayKind unit, int submission) {
        return new RuleBookText(
                title,
                source,
                unverified,
                validFrom,
                decision,
                procedure,
                new NoticePeriod(ordinary, unit),
                new NoticePeriod(urgent, unit),
                submission,
                submissionUnit);
    }

    /** The same with other days counted until proposals are due. */
    public RuleBookText withSubmissionIn(DayKind unit) {
        return new RuleBookText(
                title, source, unverified, validFrom, decision, procedure, notice, urgentNotice, submissionDays, unit);
    }
}
