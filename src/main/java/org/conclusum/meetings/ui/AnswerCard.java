package org.conclusum.meetings.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.BiConsumer;
import org.conclusum.meetings.InvitationAnswer;
import org.conclusum.meetings.MeetingSeats;
import org.conclusum.meetings.SeatLine;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.Card;
import org.conclusum.uikit.Texts;

/** The answer of a seat to the invitation, for its member or a substitute. */
class AnswerCard extends Card {

    AnswerCard(MeetingSeats seats, SeatLine line, boolean substitute, BiConsumer<SeatLine, InvitationAnswer> command) {
        super(Texts.text("meetings.answer.title"));
        addClassName("cc-meetings-answer");
        InvitationAnswer given = line.answer();
        Paragraph sentence = new Paragraph(sentence(seats, line, substitute));
        sentence.addClassNames("cc-muted", "cc-small");
        add(sentence);
        if (given != null) {
            add(MeetingMarks.answer(given));
        }
        Div buttons = new Div();
        buttons.addClassNames("cc-actions", "cc-meetings-answers");
        for (InvitationAnswer answer : InvitationAnswer.values()) {
            buttons.add(button(line, answer, given == null && answer == InvitationAnswer.YES, command));
        }
        add(buttons);
    }

    private static Button button(
            SeatLine line, InvitationAnswer answer, boolean primary, BiConsumer<SeatLine, InvitationAnswer> command) {
        Button button = Actions.secondary(Texts.of("meetings.answer.give", answer), () -> command.accept(line, answer));
        boolean chosen = answer == line.answer();
        button.getElement().setAttribute("aria-pressed", Boolean.toString(chosen));
        if (primary) {
            button.addThemeVariants(ButtonVariant.PRIMARY);
        }
        return button;
    }

    private static String sentence(MeetingSeats seats, SeatLine line, boolean substitute) {
        String seat = line.seat().label();
        InvitationAnswer given = line.answer();
        if (!substitute) {
            return given == null ? Texts.text("meetings.answer.ask", seat) : Texts.text("meetings.answer.thanks", seat);
        }
        String member = seats.name(line.seat().principal());
        if (given == InvitationAnswer.SUBSTITUTE || given == InvitationAnswer.NO) {
            return Texts.text("meetings.answer.youStandIn", member, seat);
        }
        return given == null
                ? Texts.text("meetings.answer.memberSilent", member, seat)
                : Texts.text("meetings.answer.memberComes", member, seat);
    }
}
