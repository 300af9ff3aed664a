package org.conclusum.meetings.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import org.conclusum.meetings.AgendaItemRow;
import org.conclusum.meetings.MeetingDetail;
import org.conclusum.uikit.Icon;
import org.conclusum.uikit.Texts;

/** One item in the editor of an agenda; it stays the same component wherever the item goes. */
class AgendaEditorRow extends ListItem {

    /** What can be done with the item. */
    interface Commands {

        void step(int places);

        void remove();
    }

    private final Span number = new Span();
    private final Button up;
    private final Button down;

    AgendaEditorRow(MeetingDetail detail, AgendaItemRow item, Commands commands) {
        Span handle = new Span(Icon.DRAG.create());
        handle.addClassName("cc-meetings-handle");
        number.addClassName("cc-meetings-number");
        up = button(Icon.UP, "meetings.agenda.up", item, () -> commands.step(-1));
        down = button(Icon.DOWN, "meetings.agenda.down", item, () -> commands.step(1));
        Div tools = new Div(up, down, button(Icon.CLOSE, "meetings.agenda.remove", item, commands::remove));
        tools.addClassName("cc-meetings-tools");
        add(handle, number, AgendaText.title(detail, item), tools);
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
        Button button = new Button(icon.create(), click -> action.run());
        String name = Texts.text(key, item.title());
        button.setAriaLabel(name);
        button.setTooltipText(name);
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        return button;
    }
}
