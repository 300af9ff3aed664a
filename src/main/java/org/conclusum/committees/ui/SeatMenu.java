package org.conclusum.committees.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.contextmenu.ContextMenuPosition;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.Objects;
import org.conclusum.committees.SeatPicture;
import org.conclusum.committees.SeatPicture.Holder;
import org.conclusum.kernel.Actor;
import org.conclusum.uikit.DayField;
import org.conclusum.uikit.Icon;
import org.conclusum.uikit.Messages;
import org.conclusum.uikit.ReasonDialog;
import org.conclusum.uikit.Texts;

/** What the office may do with a seat. */
class SeatMenu extends Div {

    /** Whether the seat speaks for the others of its municipality. */
    enum Speaking {
        /** It has no others beside it. */
        ALONE,
        MAY_SPEAK,
        SPEAKS
    }

    private static final int WEEKS_TO_ANSWER = 3;

    private final transient ShapingParts parts;
    private final transient Actor.Person person;
    private final transient SeatPicture seat;

    SeatMenu(ShapingParts parts, Actor.Person person, SeatPicture seat, Speaking speaking) {
        this.parts = parts;
        this.person = person;
        this.seat = seat;
        NativeButton button = new NativeButton();
        button.addClassName("cc-icon-button");
        button.add(Icon.MORE.create());
        button.getElement().setAttribute("aria-label", Texts.text("committees.seat.menu", seat.label()));
        button.getElement().setAttribute("aria-haspopup", "menu");
        ContextMenu menu = new ContextMenu(button);
        menu.setOpenOnClick(true);
        menu.setPosition(ContextMenuPosition.BOTTOM_END);
        menu.addItem(Texts.text("committees.seat.change"), click -> UI.getCurrent()
                .navigate("committees/" + seat.committee() + "/seats/" + seat.seat()));
        menu.addItem(Texts.text("committees.seat.ask"), click -> ask());
        Holder delegate = seat.delegate();
        if (delegate != null) {
            menu.addItem(Texts.text("committees.seat.endMandate"), click -> endMandate(delegate));
        }
        switch (speaking) {
            case MAY_SPEAK -> menu.addItem(Texts.text("committees.seat.speaker"), click -> nameSpeaker());
            case SPEAKS -> menu.addItem(Texts.text("committees.seat.speaker.end"), click -> endSpeaker());
            case ALONE -> {}
        }
        menu.addItem(Texts.text("committees.seat.end"), click -> end());
        add(button);
    }

    private void ask() {
        LocalDate today = LocalDate.now(parts.clock());
        DayField from = day("committees.change.from", today);
        DayField due = day("committees.nomination.due", today.plusWeeks(WEEKS_TO_ANSWER));
        new FormDialog(
                        Texts.text("committees.seat.ask"),
                        Texts.text("committees.seat.ask.confirm"),
                        () -> {
                            parts.nominations().ask(seat.seat(), chosen(from, today), chosen(due, today), person);
                            Messages.done(Texts.text("committees.seat.asked"));
                        },
                        new Paragraph(Texts.text("committees.seat.ask.sentence", seat.label())),
                        from,
                        due)
                .open();
    }

    private void endMandate(Holder delegate) {
        LocalDate today = LocalDate.now(parts.clock());
        DayField lastDay = day("committees.seat.lastDay", today);
        new ReasonDialog(
                        Texts.text("committees.seat.endMandate"),
                        Texts.text("committees.seat.endMandate.sentence", delegate.name(), seat.label()),
                        Texts.text("committees.change.reason"),
                        Texts.text("committees.seat.end.confirm"),
                        because -> {
                            parts.seats().endMandate(delegate.mandate(), chosen(lastDay, today), because, person);
                            done();
                        },
                        lastDay)
                .open();
    }

    private void end() {
        LocalDate today = LocalDate.now(parts.clock());
        DayField lastDay = day("committees.seat.lastDay", today);
        new ReasonDialog(
                        Texts.text("committees.seat.end"),
                        Texts.text("committees.seat.end.sentence", seat.label()),
                        Texts.text("committees.change.reason"),
                        Texts.text("committees.seat.end.confirm"),
                        because -> {
                            parts.seats().end(seat.seat(), chosen(lastDay, today), because, person);
                            done();
                        },
                        lastDay)
                .open();
    }

    private void nameSpeaker() {
        LocalDate today = LocalDate.now(parts.clock());
        DayField from = day("committees.change.from", today);
        new FormDialog(
                        Texts.text("committees.seat.speaker"),
                        Texts.text("committees.change.save"),
                        () -> {
                            parts.speakers().name(seat.seat(), chosen(from, today), person);
                            done();
                        },
                        new Paragraph(Texts.text("committees.seat.speaker.sentence", seat.label())),
                        from)
                .open();
    }

    private void endSpeaker() {
        LocalDate today = LocalDate.now(parts.clock());
        DayField lastDay = day("committees.seat.lastDay", today);
        new FormDialog(
                        Texts.text("committees.seat.speaker.end"),
                        Texts.text("committees.change.save"),
                        () -> {
                            parts.speakers().end(seat.seat(), chosen(lastDay, today), person);
                            done();
                        },
                        new Paragraph(Texts.text("committees.seat.speaker.end.sentence", seat.label())),
                        lastDay)
                .open();
    }

    private void done() {
        Messages.done(Texts.text("committees.change.saved"));
        UI.getCurrent().refreshCurrentRoute(false);
    }

    private static DayField day(String label, LocalDate value) {
        DayField field = new DayField(Texts.text(label));
        field.setValue(value);
        return field;
    }

    private static LocalDate chosen(DayField field, LocalDate today) {
        return Objects.requireNonNullElse(field.getValue(), today);
    }
}
