package org.conclusum.meetings.minutes.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.Objects;
import org.conclusum.meetings.MeetingState;
import org.conclusum.meetings.minutes.MinutesDetail;
import org.conclusum.meetings.minutes.MinutesDetail.Rights;
import org.conclusum.meetings.minutes.MinutesRow;
import org.conclusum.meetings.minutes.SigningRole;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.Card;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.Texts;

/** What comes next with the minutes: the one primary action for who may take it, and for everybody why they wait. */
class NextCard extends Card {

    /** What the card asks for. */
    interface Commands {

        void begin();

        void submit();

        void send();

        void giveBack();

        void finish();

        void sign(SigningRole role);
    }

    private final Div actions = new Div();

    NextCard(MinutesDetail detail, Commands commands) {
        super(Texts.text("meetings.next.title"));
        addClassName("cc-meetings-next");
        actions.addClassName("cc-actions");
        MinutesRow row = detail.row();
        if (row == null) {
            none(detail, commands);
        } else if (!detail.shown()) {
            say("meetings.minutes.next.notYet");
        } else {
            switch (row.state()) {
                case DRAFT -> draft(detail, row, commands);
                case REVIEW -> review(detail.rights(), row, commands);
                case SENT -> sent(detail, row, commands);
                case FINAL -> signing(detail.rights(), row, commands);
            }
        }
        if (actions.getComponentCount() > 0) {
            add(actions);
        }
    }

    private void none(MinutesDetail detail, Commands commands) {
        MeetingState state = detail.meeting().state();
        boolean begun = state.hasBegun();
        say(begun ? "meetings.minutes.next.none" : "meetings.minutes.next.early");
        if (detail.rights().begin()) {
            primary("meetings.minutes.begin", commands::begin);
        }
    }

    private void draft(MinutesDetail detail, MinutesRow row, Commands commands) {
        if (row.returnReason() != null) {
            say("meetings.minutes.next.returned", row.returnReason());
        }
        if (!detail.rights().write()) {
            say("meetings.minutes.next.drafting");
            return;
        }
        boolean running = detail.meeting().state() == MeetingState.RUNNING;
        say(running ? "meetings.minutes.next.running" : "meetings.minutes.next.write");
        if (detail.rights().submit()) {
            primary("meetings.minutes.submit", commands::submit);
        }
    }

    private void review(Rights rights, MinutesRow row, Commands commands) {
        if (!rights.review()) {
            say("meetings.minutes.next.withChair");
            return;
        }
        say("meetings.minutes.next.review", Objects.requireNonNullElse(row.submittedBy(), ""));
        primary("meetings.minutes.send", commands::send);
        actions.add(Actions.secondary(Texts.text("meetings.minutes.giveBack"), commands::giveBack));
    }

    private void sent(MinutesDetail detail, MinutesRow row, Commands commands) {
        LocalDate until = Objects.requireNonNull(row.objectionsUntil());
        say(detail.periodOver() ? "meetings.minutes.next.over" : "meetings.minutes.next.sent", Formats.date(until));
        if (detail.openObjections() > 0) {
            say("meetings.minutes.next.decide", detail.openObjections());
        }
        if (detail.rights().finish()) {
            primary("meetings.minutes.finish", commands::finish);
        }
    }

    private void signing(Rights rights, MinutesRow row, Commands commands) {
        if (row.publishedAt() != null) {
            say("meetings.minutes.next.done");
        } else if (row.isSigned()) {
            say("meetings.minutes.next.filing");
        } else if (rights.signAsChair() || rights.signAsTaker()) {
            say("meetings.minutes.next.sign");
            SigningRole role = rights.signAsChair() ? SigningRole.CHAIR : SigningRole.MINUTE_TAKER;
            Button sign = Actions.primary(Texts.of("meetings.minutes.sign", role), () -> commands.sign(role));
            actions.add(sign);
        } else {
            say("meetings.minutes.next.signing");
        }
    }

    private void say(String key, Object... arguments) {
        add(new Paragraph(Texts.text(key, arguments)));
    }

    private void primary(String key, Runnable action) {
        actions.add(Actions.primary(Texts.text(key), action));
    }
}
