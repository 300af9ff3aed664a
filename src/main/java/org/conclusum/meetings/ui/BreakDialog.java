package org.conclusum.meetings.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.Texts;
import org.jspecify.annotations.Nullable;

/** Asks why and for how long a meeting is interrupted; stays open with what was typed where the command fails. */
class BreakDialog extends Dialog {

    /** What happens with the answers; the end is null where it is open. */
    interface Command {
        void interrupt(String reason, @Nullable Instant until);
    }

    private static final int LONGEST = 300;
    private static final int USUAL = 15;
    private static final int OPEN_END = 0;
    private static final List<Integer> MINUTES = List.of(5, 10, USUAL, 20, 30, 45, 60, 90);

    private final Select<Integer> minutes = new Select<>();
    private final Div fields = new Div();

    /** Begins a break. */
    static BreakDialog begin(Clock clock, Command command) {
        BreakDialog dialog = new BreakDialog(Texts.text("meetings.break.ask"), clock, true);
        TextField reason = new TextField(Texts.text("meetings.break.reason"));
        reason.setWidthFull();
        reason.setMaxLength(LONGEST);
        reason.setPlaceholder(Texts.text("meetings.break.reasonHint"));
        dialog.fields.addComponentAsFirst(reason);
        dialog.fields.addComponentAsFirst(new Paragraph(Texts.text("meetings.break.sentence")));
        dialog.confirm(
                Texts.text("meetings.break.begin"), () -> command.interrupt(reason.getValue(), dialog.until(clock)));
        return dialog;
    }

    /** Moves the expected end of a break. */
    static BreakDialog prolong(Clock clock, Command command) {
        BreakDialog dialog = new BreakDialog(Texts.text("meetings.break.prolong"), clock, false);
        dialog.confirm(Texts.text("meetings.break.prolong.confirm"), () -> command.interrupt("", dialog.until(clock)));
        return dialog;
    }

    private BreakDialog(String title, Clock clock, boolean openEnd) {
        setHeaderTitle(title);
        setWidth("min(460px, 94vw)");
        minutes.setLabel(Texts.text("meetings.break.length"));
        minutes.setWidthFull();
        List<Integer> choices = new ArrayList<>(MINUTES);
        if (openEnd) {
            choices.add(OPEN_END);
        }
        minutes.setItems(choices);
        minutes.setItemLabelGenerator(number -> number == OPEN_END
                ? Texts.text("meetings.break.openEnd")
                : Texts.text("meetings.break.minutes", number, Formats.time(end(clock, number))));
        minutes.setValue(USUAL);
        fields.add(minutes);
        fields.addClassName("cc-live-fields");
        add(fields);
    }

    private void confirm(String text, Runnable action) {
        getFooter().add(Actions.secondary(Texts.text("uikit.cancel"), this::close), Actions.primary(text, () -> {
            action.run();
            close();
        }));
    }

    private @Nullable Instant until(Clock clock) {
        return minutes.getValue() == OPEN_END ? null : end(clock, minutes.getValue());
    }

    private static Instant end(Clock clock, int minutes) {
        return clock.instant().plus(Duration.ofMinutes(minutes)).truncatedTo(ChronoUnit.MINUTES);
    }
}
