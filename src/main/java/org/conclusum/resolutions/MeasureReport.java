package org.conclusum.resolutions;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What an owner reports; a new date may be asked for. */
public record MeasureReport(
        String text, Light light, boolean done, @Nullable LocalDate newDue) {}
