package org.conclusum.resolutions;

import java.time.LocalDate;
import org.conclusum.kernel.Rule;
import org.conclusum.resolutions.rules.DelayMustHaveAReasonAndADate;
import org.conclusum.resolutions.rules.DueDateMustNotBePast;
import org.conclusum.resolutions.rules.MeasureMustNotBeDone;
import org.conclusum.resolutions.rules.ReportMustSayHowItGoes;
import org.jspecify.annotations.Nullable;

/**
 * What an owner reports; a new date may be asked for.
 *
 * @param reason why it takes longer; empty where it does not
 * @param percent how much of it is done, or null where the owner does not say
 */
public record MeasureReport(
        String text,
        Light light,
        boolean done,
        @Nullable LocalDate newDue,
        String reason,
        @Nullable Integer percent) {

    /** What is not done is at most this far, in percent. */
    public static final int ALMOST_DONE = 99;

    /**
     * Refuses what says too little of how it goes, or comes when all is said.
     *
     * @param over whether the measure is done already
     * @param due its present date
     */
    void requireFit(boolean over, LocalDate due, LocalDate today) {
        Rule.checkAll(
                new MeasureMustNotBeDone(over),
                new ReportMustSayHowItGoes(text),
                new DueDateMustNotBePast(newDue == null ? today : newDue, today));
        if (!done) {
            new DelayMustHaveAReasonAndADate(light, due, newDue, reason).check();
        }
    }

    /** How much is done of what goes on after this report; where the owner does not say, as much as before. */
    int percentAfter(int before) {
        return percent == null ? before : Math.clamp(percent, 0, ALMOST_DONE);
    }

    /** A report that explains no delay. */
    public MeasureReport(String text, Light light, boolean done, @Nullable LocalDate newDue) {
        this(text, light, done, newDue, "", null);
    }
}
