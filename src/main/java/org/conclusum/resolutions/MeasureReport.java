package org.conclusum.resolutions;

import java.time.LocalDate;
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

    /** A report that explains no delay. */
    public MeasureReport(String text, Light light, boolean done, @Nullable LocalDate newDue) {
        this(text, light, done, newDue, "", null);
    }
}
