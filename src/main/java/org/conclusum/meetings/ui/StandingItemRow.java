package org.conclusum.meetings.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.Consumer;
import org.conclusum.meetings.AgendaItemKind;
import org.conclusum.meetings.StandingItem;
import org.conclusum.meetings.rules.PlannedMinutesMustFit;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.Icon;
import org.conclusum.uikit.Texts;

/** One standing item in the editor of a template. */
class StandingItemRow extends ListItem {

    /** What can be done with the row. */
    interface Commands {

        void step(StandingItemRow row, int places);

        void remove(StandingItemRow row);
    }

    /** As wide as the column of the table. */
    private static final int LONGEST_TITLE = 500;

    private static final List<AgendaItemKind> KINDS = List.of(
            AgendaItemKind.OPENING, AgendaItemKind.STANDING, AgendaItemKind.REPORT, AgendaItemKind.MISCELLANEOUS);

    private final TextField title = new TextField(Texts.text("meetings.standing.item"));
    private final Select<AgendaItemKind> kind = new Select<>();
    private final IntegerField minutes = new IntegerField(Texts.text("meetings.standing.minutes"));
    private final Checkbox closed = new Checkbox(Texts.text("meetings.agenda.newClosed"));
    private final Button up;
    private final Button down;

    StandingItemRow(StandingItem item, Commands commands) {
        title.setMaxLength(LONGEST_TITLE);
        title.setRequiredIndicatorVisible(true);
        title.setValue(item.title());
        kind.setLabel(Texts.text("meetings.standing.kind"));
        kind.setItems(KINDS);
        kind.setItemLabelGenerator(value -> Texts.of("meetings.standing.kind", value));
        kind.setValue(item.kind());
        minutes.setMin(1);
        minutes.setMax(PlannedMinutesMustFit.LONGEST);
        minutes.setValue(item.minutes());
        closed.setValue(item.closed());
        up = button(Icon.UP, "meetings.agenda.up", row -> commands.step(row, -1));
        down = button(Icon.DOWN, "meetings.agenda.down", row -> commands.step(row, 1));
        Div tools = new Div(up, down, button(Icon.CLOSE, "meetings.standing.remove", commands::remove));
        tools.addClassName("cc-meetings-tools");
        add(title, kind, minutes, closed, tools);
    }

    StandingItem item() {
        return new StandingItem(title.getValue(), kind.getValue(), closed.getValue(), minutes.getValue());
    }

    void place(boolean first, boolean last) {
        up.setEnabled(!first);
        down.setEnabled(!last);
    }

    void focusTitle() {
        title.focus();
    }

    /** Puts the focus on the arrow that was pressed, or on the other one at the end of the way. */
    void focusArrow(int step) {
        Button pressed = step < 0 ? up : down;
        Button other = step < 0 ? down : up;
        (pressed.isEnabled() ? pressed : other).focus();
    }

    private Button button(Icon icon, String key, Consumer<StandingItemRow> action) {
        Button button = Actions.icon(icon, Texts.text(key, title.getValue()), () -> action.accept(this));
        title.addValueChangeListener(change -> name(button, key));
        return button;
    }

    private void name(Button button, String key) {
        String name = Texts.text(key, title.getValue());
        button.setAriaLabel(name);
        button.setTooltipText(name);
    }
}
