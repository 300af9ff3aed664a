package org.conclusum.meetings.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import org.conclusum.meetings.AgendaClock.Moment;
import org.conclusum.meetings.AgendaItemRow;
import org.conclusum.meetings.MeetingDetail;
import org.conclusum.meetings.rules.PlannedMinutesMustFit;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.Icon;
import org.conclusum.uikit.Texts;
import org.jspecify.annotations.Nullable;

/** One item in the editor of an agenda; it stays the same component wherever the item goes. */
class AgendaEditorRow extends ListItem {

    /** What can be done with the item. */
    interface Commands {

        void step(int places);

        void remove();

        void planMinutes(@Nullable Integer minutes);

        void rename();
    }

    private final Span number = new Span();
    private final String title;
    private final Span begin = new Span();
    private final IntegerField minutes = new IntegerField();
    private final Button up;
    private final Button down;

    AgendaEditorRow(MeetingDetail detail, AgendaItemRow item, Commands commands) {
        Span handle = new Span(Icon.DRAG.create());
        handle.addClassName("cc-meetings-handle");
        number.addClassName("cc-meetings-number");
        title = item.title();
        up = button(Icon.UP, "meetings.agenda.up", item, () -> commands.step(-1));
        down = button(Icon.DOWN, "meetings.agenda.down", item, () -> commands.step(1));
        Div tools = new Div(
                button(Icon.EDIT, "meetings.agenda.rename", item, commands::rename),
                up,
                down,
                button(Icon.CLOSE, "meetings.agenda.remove", item, commands::remove));
        tools.addClassName("cc-meetings-tools");
        begin.addClassName("cc-agenda-time");
        minutes.addClassName("cc-agenda-minutes");
        minutes.setMin(1);
        minutes.setMax(PlannedMinutesMustFit.LONGEST);
        minutes.setAriaLabel(Texts.text("meetings.clock.minutes", item.title()));
        minutes.setPlaceholder("–");
        Span unit = new Span(Texts.text("meetings.clock.unit"));
        unit.setClassName("cc-agenda-unit");
        minutes.setSuffixComponent(unit);
        minutes.addValueChangeListener(change -> {
            if (change.isFromClient() && !minutes.isInvalid()) {
                commands.planMinutes(change.getValue());
            }
        });
        Div planned = new Div(minutes, begin);
        planned.addClassName("cc-agenda-planned");
        Div text = new Div(AgendaText.title(detail, item), planned);
        text.addClassName("cc-meetings-name");
        add(handle, number, text, tools);
    }

    boolean says(AgendaItemRow item) {
        return title.equals(item.title());
    }

    /** How long the item takes and when it begins, where somebody planned that. */
    void plan(@Nullable Integer duration, @Nullable Moment at) {
        minutes.setValue(duration);
        begins(at);
    }

    void begins(@Nullable Moment at) {
        begin.setText(
                at == null
                        ? ""
                        : Texts.text(
                                at.earliest() ? "meetings.clock.earliest" : "meetings.clock.at",
                                Formats.time(at.at())));
    }

    void place(String written, boolean higher, boolean lower) {
        number.setText(written);
        up.setEnabled(higher);
        down.setEnabled(lower);
    }

    /** Puts the focus on the arrow that was pressed, or on the other one at the end of the way. */
    void focus(int step) {
        Button pressed = step < 0 ? up : down;
        Button other = step < 0 ? down : up;
        (pressed.isEnabled() ? pressed : other).focus();
    }

    private static Button button(Icon icon, String key, AgendaItemRow item, Runnable action) {
        return Actions.icon(icon, Texts.text(key, item.title()), action);
    }
}
