package org.conclusum.meetings.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Objects;
import org.conclusum.meetings.MeetingDates;
import org.conclusum.meetings.MeetingDetail;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.Card;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.Texts;

/** What comes next with a meeting: the one primary action for who may take it, and for everybody why it waits. */
class NextStepCard extends Card {

    /** What the card asks for. */
    interface Commands {

        void finishDraft();

        void release();

        void giveBack();

        void invite();

        void inviteUrgently();

        void scheduleContinuation();

        void enter();
    }

    private final Div actions = new Div();

    NextStepCard(MeetingDetail detail, Commands commands) {
        super(Texts.text("meetings.next.title"));
        addClassName("cc-meetings-next");
        actions.addClassName("cc-actions");
        switch (detail.state()) {
            case PLANNED -> planned(detail, commands);
            case DRAFTED -> drafted(detail, commands);
            case RELEASED -> released(detail, commands);
            case INVITED -> invited(detail, commands);
            case RUNNING -> {
                say(Texts.text("meetings.next.running"));
                primary("meetings.next.enter", commands::enter);
            }
            case ADJOURNED -> adjourned(detail, commands);
            case CLOSED -> {
                say(Texts.text("meetings.next.closed", moment(detail)));
                actions.add(Actions.secondary(Texts.text("meetings.next.course"), commands::enter));
            }
            case CANCELLED ->
                say(Texts.text("meetings.next.cancelled", Objects.requireNonNullElse(detail.cancelReason(), "")));
        }
        if (actions.getComponentCount() > 0) {
            add(actions);
        }
    }

    private void planned(MeetingDetail detail, Commands commands) {
        if (detail.returnReason() != null && detail.mayConduct()) {
            say(Texts.text("meetings.next.returned", detail.returnReason()));
        }
        if (!detail.mayPlan()) {
            say(Texts.text("meetings.next.officePrepares"));
            return;
        }
        boolean ready = detail.matters() > 0;
        say(Texts.text(ready ? "meetings.next.finishDraft.ready" : "meetings.next.finishDraft.empty"));
        primary("meetings.next.finishDraft", commands::finishDraft).setEnabled(ready);
    }

    private void drafted(MeetingDetail detail, Commands commands) {
        if (!detail.mayChair()) {
            say(Texts.text("meetings.next.chairReleases"));
            return;
        }
        say(Texts.text("meetings.next.release.sentence"));
        primary("meetings.next.release", commands::release);
        actions.add(Actions.secondary(Texts.text("meetings.next.giveBack"), commands::giveBack));
    }

    private void released(MeetingDetail detail, Commands commands) {
        MeetingDates dates = detail.dates();
        String latest = Formats.date(dates.latestInvitation());
        String urgent = Formats.date(dates.latestUrgentInvitation());
        if (!detail.mayPlan()) {
            say(Texts.text("meetings.next.officeInvites", latest));
            return;
        }
        switch (detail.outlook().notice()) {
            case IN_TIME -> {
                say(Texts.text("meetings.next.invite.inTime", latest));
                primary("meetings.next.invite", commands::invite);
            }
            case URGENT_ONLY -> {
                say(Texts.text("meetings.next.invite.urgentOnly", latest, urgent));
                primary("meetings.next.inviteUrgently", commands::inviteUrgently);
            }
            case TOO_LATE -> {
                say(Texts.text("meetings.next.invite.tooLate", latest, urgent));
                primary("meetings.next.invite", commands::invite).setEnabled(false);
            }
        }
    }

    private void invited(MeetingDetail detail, Commands commands) {
        if (!detail.outlook().isDue()) {
            say(Texts.text("meetings.next.invited", Formats.date(detail.day())));
        } else if (detail.mayConduct()) {
            say(Texts.text("meetings.next.open"));
            primary("meetings.next.enter", commands::enter);
        } else {
            say(Texts.text("meetings.next.today", Formats.time(detail.row().startsAt())));
            actions.add(Actions.secondary(Texts.text("meetings.next.enter"), commands::enter));
        }
    }

    private void adjourned(MeetingDetail detail, Commands commands) {
        boolean scheduled = detail.isContinuationScheduled();
        say(
                scheduled
                        ? Texts.text(
                                "meetings.next.continues",
                                Formats.dateTime(detail.row().startsAt()),
                                detail.row().place())
                        : Texts.text(detail.mayPlan() ? "meetings.next.adjourned.office" : "meetings.next.adjourned"));
        if (detail.mayPlan() && !scheduled) {
            primary("meetings.continuation.schedule", commands::scheduleContinuation);
        }
        if (detail.mayConduct() && detail.isOpenable()) {
            primary("meetings.next.enter", commands::enter);
        } else {
            actions.add(Actions.secondary(Texts.text("meetings.next.course"), commands::enter));
        }
        if (detail.mayPlan() && scheduled) {
            actions.add(
                    Actions.secondary(Texts.text("meetings.continuation.reschedule"), commands::scheduleContinuation));
        }
    }

    private static String moment(MeetingDetail detail) {
        return detail.closedAt() == null ? "" : Formats.dateTime(detail.closedAt());
    }

    private void say(String sentence) {
        add(new Paragraph(sentence));
    }

    private Button primary(String key, Runnable action) {
        Button button = Actions.primary(Texts.text(key), action);
        actions.add(button);
        return button;
    }
}
