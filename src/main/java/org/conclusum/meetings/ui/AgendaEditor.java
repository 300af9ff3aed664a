package org.conclusum.meetings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.dnd.DropEffect;
import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.dnd.EffectAllowed;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.conclusum.meetings.AgendaItemRow;
import org.conclusum.meetings.MeetingDetail;
import org.conclusum.uikit.Icon;
import org.conclusum.uikit.Texts;

/** The agenda for the office: reordered by dragging or with the buttons of each item, which keep the focus. */
class AgendaEditor extends Div {

    /** What the editor asks for. */
    interface Commands {

        void move(UUID item, int place);

        void remove(UUID item);
    }

    private record Arrows(Button up, Button down) {

        /** Puts the focus on the arrow that was pressed, or on the other one at the end of the way. */
        void focus(int step) {
            Button pressed = step < 0 ? up : down;
            Button other = step < 0 ? down : up;
            (pressed.isEnabled() ? pressed : other).focus();
        }
    }

    private final transient Commands commands;
    private final OrderedList list = new OrderedList();
    private final Span announcement = new Span();
    private final Map<UUID, Arrows> arrows = new HashMap<>();
    private transient List<AgendaItemRow> shown = List.of();

    AgendaEditor(Commands commands) {
        this.commands = commands;
        list.addClassName("cc-meetings-agenda");
        announcement.addClassName("cc-visually-hidden");
        announcement.getElement().setAttribute("role", "status");
        Span hint = MeetingMarks.small(Texts.text("meetings.agenda.hint"));
        hint.addClassName("cc-meetings-hint");
        add(list, hint, announcement);
    }

    /** Shows the agenda; draws it anew where it changed. */
    void show(MeetingDetail detail) {
        if (detail.agenda().equals(shown)) {
            return;
        }
        shown = detail.agenda();
        list.removeAll();
        arrows.clear();
        for (AgendaItemRow item : shown) {
            list.add(row(detail, item));
        }
    }

    private ListItem row(MeetingDetail detail, AgendaItemRow item) {
        Span handle = new Span(Icon.DRAG.create());
        handle.addClassName("cc-meetings-handle");
        ListItem row = new ListItem(handle, AgendaText.number(item), AgendaText.title(detail, item), buttons(item));
        DragSource<ListItem> source = DragSource.create(row);
        source.setEffectAllowed(EffectAllowed.MOVE);
        source.setDragData(item.id());
        DropTarget<ListItem> target = DropTarget.create(row);
        target.setDropEffect(DropEffect.MOVE);
        target.addDropListener(drop -> drop.getDragData()
                .filter(UUID.class::isInstance)
                .map(UUID.class::cast)
                .filter(dragged -> !dragged.equals(item.id()))
                .ifPresent(dragged -> commands.move(dragged, item.position())));
        return row;
    }

    private Component buttons(AgendaItemRow item) {
        Button higher = button(Icon.UP, "meetings.agenda.up", item, () -> step(item, -1));
        Button lower = button(Icon.DOWN, "meetings.agenda.down", item, () -> step(item, 1));
        higher.setEnabled(neighbour(item, -1));
        lower.setEnabled(neighbour(item, 1));
        arrows.put(item.id(), new Arrows(higher, lower));
        Div buttons = new Div(
                higher, lower, button(Icon.CLOSE, "meetings.agenda.remove", item, () -> commands.remove(item.id())));
        buttons.addClassName("cc-meetings-tools");
        return buttons;
    }

    private static Button button(Icon icon, String key, AgendaItemRow item, Runnable action) {
        Button button = new Button(icon.create(), click -> action.run());
        String name = Texts.text(key, item.title());
        button.setAriaLabel(name);
        button.setTooltipText(name);
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        return button;
    }

    private boolean neighbour(AgendaItemRow item, int step) {
        int place = item.position() + step;
        return place >= 0 && place < shown.size() && shown.get(place).closed() == item.closed();
    }

    private void step(AgendaItemRow item, int step) {
        commands.move(item.id(), item.position() + step);
        shown.stream().filter(row -> row.id().equals(item.id())).findFirst().ifPresent(moved -> {
            announcement.setText(
                    Texts.text("meetings.agenda.moved", moved.title(), moved.position() + 1, shown.size()));
            Optional.ofNullable(arrows.get(item.id())).ifPresent(pair -> pair.focus(step));
        });
    }
}
