package org.conclusum.meetings.ui;

import java.util.ArrayList;
import java.util.List;
import org.conclusum.meetings.MeetingDetail;
import org.conclusum.meetings.MeetingState;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.StepBar.Place;
import org.conclusum.uikit.StepBar.Step;
import org.conclusum.uikit.Texts;

/** Where a meeting stands on its way, with the dates that are known. */
final class MeetingSteps {

    private static final List<MeetingState> WAY = List.of(
            MeetingState.PLANNED,
            MeetingState.DRAFTED,
            MeetingState.RELEASED,
            MeetingState.INVITED,
            MeetingState.RUNNING);

    private MeetingSteps() {}

    static List<Step> of(MeetingDetail detail) {
        List<Step> steps = new ArrayList<>();
        for (MeetingState state : WAY) {
            int order =
                    state.compareTo(detail.state() == MeetingState.ADJOURNED ? MeetingState.RUNNING : detail.state());
            Place place = order < 0 ? Place.DONE : order == 0 ? Place.NOW : Place.AHEAD;
            steps.add(new Step(Texts.of("meetings.step", state), note(state, detail), place));
        }
        return steps;
    }

    private static String note(MeetingState state, MeetingDetail detail) {
        return switch (state) {
            case PLANNED -> Texts.text("meetings.step.submission", Formats.shortDate(detail.submissionDeadline()));
            case RELEASED ->
                Texts.text(
                        "meetings.step.inviteUntil",
                        Formats.shortDate(detail.dates().latestInvitation()));
            case INVITED -> detail.invitedAt() == null ? "" : Formats.shortDate(detail.invitedAt());
            case RUNNING -> Formats.shortDate(detail.day());
            case DRAFTED, ADJOURNED, CLOSED, CANCELLED -> "";
        };
    }
}
