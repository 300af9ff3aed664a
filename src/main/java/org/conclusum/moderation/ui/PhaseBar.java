package org.conclusum.moderation.ui;

import java.util.ArrayList;
import java.util.List;
import org.conclusum.moderation.Moderation;
import org.conclusum.moderation.ModerationPhase;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.StepBar;
import org.conclusum.uikit.Texts;

/** Where a moderation stands on its way. */
final class PhaseBar {

    private PhaseBar() {}

    static StepBar of(Moderation moderation) {
        List<StepBar.Step> steps = new ArrayList<>();
        ModerationPhase other =
                moderation.phase() == ModerationPhase.CONSENT ? ModerationPhase.RATING : ModerationPhase.CONSENT;
        for (ModerationPhase phase : ModerationPhase.values()) {
            if (phase == other) {
                continue;
            }
            StepBar.Place place = moderation.hasEnded()
                            || phase.ordinal() < moderation.phase().ordinal()
                    ? StepBar.Place.DONE
                    : phase == moderation.phase() ? StepBar.Place.NOW : StepBar.Place.AHEAD;
            steps.add(new StepBar.Step(Texts.of("moderation.step", phase), note(moderation, phase), place));
        }
        return new StepBar(steps);
    }

    private static String note(Moderation moderation, ModerationPhase phase) {
        if (phase == ModerationPhase.ENDED && moderation.outcome() != null) {
            return Texts.of("moderation.outcome", moderation.outcome());
        }
        if (phase == moderation.phase() && moderation.due() != null) {
            return Texts.text("moderation.step.until", Formats.shortDate(moderation.due()));
        }
        if (phase == ModerationPhase.RATING && moderation.rounds() > 0) {
            return Texts.text("moderation.step.round", moderation.rounds());
        }
        return "";
    }
}
