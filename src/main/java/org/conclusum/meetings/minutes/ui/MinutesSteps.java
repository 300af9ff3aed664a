package org.conclusum.meetings.minutes.ui;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.conclusum.meetings.minutes.MinutesRow;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.StepBar.Place;
import org.conclusum.uikit.StepBar.Step;
import org.conclusum.uikit.Texts;
import org.jspecify.annotations.Nullable;

/** Where minutes stand on their way, with the dates that are known. */
final class MinutesSteps {

    private static final List<String> WAY = List.of("draft", "review", "objections", "signatures", "filed");

    private MinutesSteps() {}

    static List<Step> of(MinutesRow row) {
        int now =
                switch (row.state()) {
                    case DRAFT -> 0;
                    case REVIEW -> 1;
                    case SENT -> 2;
                    case FINAL -> row.publishedAt() != null ? WAY.size() : row.isSigned() ? 4 : 3;
                };
        List<Step> steps = new ArrayList<>();
        for (int index = 0; index < WAY.size(); index++) {
            Place place = index < now ? Place.DONE : index == now ? Place.NOW : Place.AHEAD;
            steps.add(new Step(Texts.text("meetings.minutes.step." + WAY.get(index)), note(index, row), place));
        }
        return steps;
    }

    private static String note(int index, MinutesRow row) {
        return switch (index) {
            case 0 -> day(row.submittedAt());
            case 1 -> day(row.sentAt());
            case 2 ->
                row.objectionsUntil() == null
                        ? ""
                        : Texts.text("meetings.minutes.step.until", Formats.shortDate(row.objectionsUntil()));
            case 3 -> day(row.finalAt());
            default -> day(row.publishedAt());
        };
    }

    private static String day(@Nullable Instant moment) {
        return moment == null ? "" : Formats.shortDate(moment);
    }
}
