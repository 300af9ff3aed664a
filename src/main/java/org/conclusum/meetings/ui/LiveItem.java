package org.conclusum.meetings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Objects;
import org.conclusum.kernel.Actor;
import org.conclusum.meetings.AgendaItemPanel;
import org.conclusum.meetings.AgendaItemRow;
import org.conclusum.meetings.AgendaItemState;
import org.conclusum.meetings.MeetingCourse;
import org.conclusum.meetings.MeetingDetail;
import org.conclusum.meetings.MeetingState;
import org.conclusum.proposals.ProposalRow;
import org.conclusum.uikit.Card;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.Prose;
import org.conclusum.uikit.Texts;
import org.jspecify.annotations.Nullable;

/** The current item, large: what it is about, what is to be decided, and the vote. */
class LiveItem extends Div {

    private final @Nullable Card motion;

    /** An item of a meeting that goes on; its motion where it has one. */
    LiveItem(
            MeetingDetail detail,
            AgendaItemRow item,
            @Nullable String wording,
            List<AgendaItemPanel> panels,
            Component conflicts,
            Actor.Person viewer) {
        addClassName("cc-meetings-live-item");
        add(eyebrow(eyebrow(detail, item)), new H1(item.title()));
        for (AgendaItemPanel panel : panels) {
            add(panel.panel(item, viewer));
        }
        motion = wording == null
                ? null
                : new Card(
                        Texts.text(detail.isForNoting(item) ? "meetings.live.toNote" : "meetings.live.motion"),
                        Prose.motion(wording));
        if (motion != null) {
            add(motion);
        }
        add(conflicts);
        if (item.proposal() != null) {
            add(new Anchor("proposals/" + item.proposal(), Texts.text("meetings.live.file")));
        }
    }

    /** What stands there while no item is called. */
    LiveItem(MeetingDetail detail, MeetingCourse course) {
        motion = null;
        addClassName("cc-meetings-live-item");
        add(
                eyebrow(Texts.text(
                        "meetings.detail.when",
                        Formats.dateTime(detail.row().startsAt()),
                        detail.row().place())),
                new H1(detail.row().title()),
                new Paragraph(waiting(detail, course)));
        if (detail.cancelReason() != null) {
            add(new H2(Texts.text("meetings.live.cancelReason")), new Prose(detail.cancelReason()));
        }
    }

    /**
     * Hides the motion while the vote on it shows the wording. Nothing is drawn anew for that: somebody may have marked a
     * ballot paper in the panels already.
     */
    void putToVote(boolean voting) {
        if (motion != null) {
            motion.setVisible(!voting);
        }
    }

    private static String waiting(MeetingDetail detail, MeetingCourse course) {
        if (detail.state() == MeetingState.RUNNING && course.isInClosedPart() && !course.closedShown()) {
            return Texts.text("meetings.screen.closedPart.sentence");
        }
        return switch (detail.state()) {
            case PLANNED, DRAFTED, RELEASED -> Texts.text("meetings.live.notInvited");
            case INVITED ->
                detail.outlook().isDue()
                        ? Texts.text(detail.mayConduct() ? "meetings.live.openNow" : "meetings.live.opensSoon")
                        : Texts.text("meetings.live.tooEarly", Formats.date(detail.day()));
            case RUNNING ->
                Texts.text(
                        detail.next().isEmpty() && detail.agenda().stream().anyMatch(AgendaItemRow::awaitsUrgency)
                                ? "meetings.live.urgencyFirst"
                                : detail.next().isEmpty()
                                        ? "meetings.live.allDone"
                                        : detail.mayConduct() ? "meetings.live.callFirst" : "meetings.live.wait");
            case ADJOURNED ->
                detail.isContinuationScheduled()
                        ? Texts.text(
                                detail.isOpenable() && detail.mayConduct()
                                        ? "meetings.continuation.openNow"
                                        : "meetings.next.continues",
                                Formats.dateTime(detail.row().startsAt()),
                                detail.row().place())
                        : Texts.text("meetings.next.adjourned");
            case CLOSED ->
                Texts.text(
                        "meetings.next.closed", detail.closedAt() == null ? "" : Formats.dateTime(detail.closedAt()));
            case CANCELLED -> Texts.text("meetings.live.cancelled");
        };
    }

    private static Paragraph eyebrow(String text) {
        Paragraph eyebrow = new Paragraph(text);
        eyebrow.addClassName("cc-meetings-eyebrow");
        return eyebrow;
    }

    /** "TOP 4 · Vorlage L/2026/041 · öffentlich" */
    static String eyebrow(MeetingDetail detail, AgendaItemRow item) {
        String number = Texts.text("meetings.live.number", item.number());
        String openness = (detail.isToBeNoted(item) ? Texts.text("meetings.agenda.noting") + " · " : "")
                + Texts.text(item.closed() ? "meetings.agenda.closed" : "meetings.agenda.public")
                + (item.state() == AgendaItemState.POSTPONED
                        ? " · " + Texts.of("meetings.item.state", item.state())
                        : "");
        ProposalRow proposal =
                item.proposal() == null ? null : detail.proposals().get(item.proposal());
        return proposal == null
                ? number + " · " + openness
                : number
                        + " · "
                        + Texts.text("meetings.agenda.proposal", Objects.requireNonNullElse(proposal.number(), ""))
                        + " · " + openness;
    }
}
