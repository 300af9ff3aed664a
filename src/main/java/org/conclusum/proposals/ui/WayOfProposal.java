package org.conclusum.proposals.ui;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.conclusum.proposals.CaseFile;
import org.conclusum.proposals.HomeBodyStage;
import org.conclusum.proposals.ProposalProgress;
import org.conclusum.proposals.ProposalState;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.StepBar;
import org.conclusum.uikit.StepBar.Place;
import org.conclusum.uikit.StepBar.Step;
import org.conclusum.uikit.Texts;
import org.jspecify.annotations.Nullable;

/** Where a proposal stands on its way from submission to implementation, with the days. */
final class WayOfProposal {

    private static final int EXAMINATION = 1;
    private static final int READY = 2;
    private static final int MEETING = 3;
    private static final int DECISION = 4;
    private static final int BEYOND = 7;

    /**
     * What is known of the way besides the proposal.
     *
     * @param noting whether a meeting is to take note of it
     * @param reserved whether the rule book reserves the last word to the home bodies
     * @param homeBodies how far they are, or null where they have not been asked
     */
    record Way(boolean noting, boolean reserved, @Nullable HomeBodyStage homeBodies) {
        static final Way USUAL = new Way(false, false, null);
    }

    private WayOfProposal() {}

    static StepBar of(CaseFile file, Way way) {
        return new StepBar(steps(file, way));
    }

    static List<Step> steps(CaseFile file, Way way) {
        ProposalProgress progress = file.progress();
        ProposalState state = file.row().state();
        boolean noting = progress.noted() || (way.noting() && progress.decidedAt() == null);
        boolean home = !noting
                && !Boolean.FALSE.equals(progress.adopted())
                && (way.homeBodies() != null || (way.reserved() && progress.decidedAt() == null));
        int now = now(state, progress, home ? way.homeBodies() : null);
        List<Step> steps = new ArrayList<>();
        steps.add(step("submitted", day(progress.submittedAt()), 0, now));
        steps.add(step("examined", examined(file), EXAMINATION, now));
        steps.add(step("ready", day(progress.readyAt()), READY, now));
        boolean circular = !noting
                && (state == ProposalState.CIRCULATING || (progress.decidedAt() != null && progress.meeting() == null));
        steps.add(step(
                circular ? "circular" : "meeting",
                state == ProposalState.SCHEDULED ? Texts.text("proposals.state.SCHEDULED") : "",
                MEETING,
                now));
        steps.add(step(noting ? "noting" : "decision", day(progress.decidedAt()), DECISION, now));
        if (home) {
            steps.add(step("ratification", ratification(way.homeBodies()), DECISION + 1, now));
        }
        boolean failed = home
                && way.homeBodies() != null
                && Boolean.FALSE.equals(way.homeBodies().agreed());
        if (!noting && !failed && !Boolean.FALSE.equals(progress.adopted())) {
            boolean closed = state == ProposalState.CLOSED;
            steps.add(step("implementation", closed ? day(progress.endedAt()) : "", steps.size(), now));
        }
        return List.copyOf(steps);
    }

    private static String ratification(@Nullable HomeBodyStage stage) {
        if (stage == null) {
            return "";
        }
        if (Boolean.FALSE.equals(stage.agreed())) {
            return Texts.text("proposals.file.step.failed");
        }
        return stage.settledOn() == null
                ? Texts.text("proposals.file.step.until", Formats.shortDate(stage.until()))
                : Formats.shortDate(stage.settledOn());
    }

    /** The step that is being taken; a withdrawn proposal takes none any more. */
    private static int now(ProposalState state, ProposalProgress progress, @Nullable HomeBodyStage homeBodies) {
        return switch (state) {
            case DRAFT -> 0;
            case SUBMITTED, RETURNED -> EXAMINATION;
            case ACCEPTED -> READY;
            case READY, SCHEDULED, CIRCULATING -> MEETING;
            case DECIDED -> homeBodies != null && homeBodies.agreed() != null ? DECISION + 2 : DECISION + 1;
            case CLOSED -> BEYOND;
            case WITHDRAWN -> progress.acceptedAt() != null ? -MEETING : progress.examinedAt() != null ? -READY : -1;
        };
    }

    private static Step step(String key, String note, int place, int now) {
        Place lies = now < 0
                ? place < -now ? Place.DONE : Place.AHEAD
                : place < now ? Place.DONE : place == now ? Place.NOW : Place.AHEAD;
        return new Step(Texts.text("proposals.file.step." + key), note, lies);
    }

    private static String examined(CaseFile file) {
        Instant at = file.progress().examinedAt();
        if (file.row().state() == ProposalState.RETURNED && file.revisionDue() != null) {
            return Texts.text("proposals.file.step.until", Formats.shortDate(file.revisionDue()));
        }
        if (file.row().state() == ProposalState.SUBMITTED) {
            return Texts.text("proposals.state.SUBMITTED");
        }
        return file.progress().acceptedAt() == null ? "" : day(at);
    }

    private static String day(@Nullable Instant moment) {
        return moment == null ? "" : Formats.shortDate(moment);
    }
}
