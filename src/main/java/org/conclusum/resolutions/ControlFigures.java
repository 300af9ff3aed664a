package org.conclusum.resolutions;

import java.util.List;
import org.conclusum.monitoring.indicators.FieldOfAction;
import org.jspecify.annotations.Nullable;

/**
 * How the carrying out goes, as far as somebody may see it.
 *
 * @param toDecision from the submission to the resolution, of the year's resolutions
 * @param toCompletion from the resolution to its completion, of the year's completions
 * @param done measures that were done within the year, those agreed without a resolution among them
 * @param onTime those of them that were done by the date that was set at first
 */
public record ControlFigures(
        @Nullable Span toDecision,
        @Nullable Span toCompletion,
        int done,
        int onTime,
        List<ByAge> byAge,
        List<ByOwner> byOwner,
        List<ByField> byField,
        List<AtStage> stages) {

    public ControlFigures {
        byAge = List.copyOf(byAge);
        byOwner = List.copyOf(byOwner);
        byField = List.copyOf(byField);
        stages = List.copyOf(stages);
    }

    /**
     * Days that something took.
     *
     * @param median half took no longer
     * @param most nine of ten took no longer
     */
    public record Span(int cases, int median, int most) {}

    /** Open measures by how long they have been open. */
    public record ByAge(Age age, int open) {}

    /** Open measures of an owner, a work group. */
    public record ByOwner(String owner, int open, int behind) {}

    /** Open measures by field of action; null where none was assigned, as of all that were agreed without a resolution. */
    public record ByField(@Nullable FieldOfAction field, int open, int behind) {}

    /** Resolutions that wait at a stage, and the median of the days for which they do. */
    public record AtStage(Stage stage, int resolutions, int days) {}
}
