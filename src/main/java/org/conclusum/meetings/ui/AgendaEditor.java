package org.conclusum.meetings.ui;

import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.dnd.DropEffect;
import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.dnd.EffectAllowed;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.conclusum.meetings.AgendaClock;
import org.conclusum.meetings.AgendaItemRow;
import org.conclusum.meetings.MeetingDetail;
import org.conclusum.meetings.MeetingState;
import org.conclusum.uikit.Texts;
import org.jspecify.annotations.Nullable;

/**
 * The agenda for the office: reordered by dragging or with the buttons of each item. Rows move, they are not drawn
 * anew, so that the focus stays where it is while somebody else works on the same agenda.
 */
class AgendaEditor extends Div {

    /** What the editor asks for. */
    interface Commands {

        void move(UUID item, int place);

        void remove(UUID item);

        void planMinutes(UUID item, @Nullable Integer minutes);

        void rename(AgendaItemRow item);
    }

    private final transient Commands commands;
    private final OrderedList list = new OrderedList();
    private final Span hint = MeetingMarks.small("");
    private final Span announcement = new Span();
    private final Map<UUID, AgendaEditorRow> rows = new HashMap<>();
    private final Slot end = new Slot();
    private transient List<AgendaItemRow> shown = List.of();

    AgendaEditor(Commands commands) {
        this.commands = commands;
        list.addClassName("cc-meetings-agenda");
        announcement.addClassName("cc-visually-hidden");
        announcement.getElement().setAttribute("role", "status");
        hint.addClassName("cc-meetings-hint");
        add(list, end, hint, announcement);
    }

    /** Shows the agenda; touches only what changed. */
    void show(MeetingDetail detail) {
        hint.setText(Texts.text(
                detail.state() == MeetingState.PLANNED ? "meetings.agenda.hint" : "meetings.agenda.hintAgain"));
        AgendaClock clock = detail.clock();
        end.show(clock, () -> clock.isPlanned() ? AgendaText.end(clock) : new Div());
        rows.forEach((id, row) -> row.begins(clock.begins().get(id)));
        if (detail.agenda().equals(shown)) {
            return;
        }
        shown = detail.agenda();
        dropRowsThatLeft();
        dropRowsOfOtherWords();
        for (int place = 0; place < shown.size(); place++) {
            AgendaItemRow item = shown.get(place);
            AgendaEditorRow row = rows.computeIfAbsent(item.id(), id -> row(detail, item));
            row.place(item.number(), hasNeighbour(place, -1), hasNeighbour(place, 1));
            row.plan(item.minutes(), clock.begins().get(item.id()));
            if (list.indexOf(row) != place) {
                list.addComponentAtIndex(place, row);
            }
        }
    }

    private void dropRowsThatLeft() {
        Set<UUID> still = shown.stream().map(AgendaItemRow::id).collect(Collectors.toSet());
        for (UUID item : new HashSet<>(rows.keySet())) {
            if (!still.contains(item)) {
                Optional.ofNullable(rows.remove(item)).ifPresent(list::remove);
            }
        }
    }

    private void dropRowsOfOtherWords() {
        for (AgendaItemRow item : shown) {
            AgendaEditorRow row = rows.get(item.id());
            if (row != null && !row.says(item)) {
                rows.remove(item.id());
                list.remove(row);
            }
        }
    }

    private AgendaEditorRow row(MeetingDetail detail, AgendaItemRow item) {
        UUID id = item.id();
        AgendaEditorRow row = new AgendaEditorRow(detail, item, new AgendaEditorRow.Commands() {
            @Override
            public void step(int places) {
                AgendaEditor.this.step(id, places);
            }

            @Override
            public void remove() {
                commands.remove(id);
            }

            @Override
            public void rename() {
                withItem(id, commands::rename);
            }

            @Override
            public void planMinutes(@Nullable Integer minutes) {
                commands.planMinutes(id, minutes);
            }
        });
        DragSource<AgendaEditorRow> source = DragSource.create(row);
        source.setEffectAllowed(EffectAllowed.MOVE);
        source.setDragData(id);
        DropTarget<AgendaEditorRow> target = DropTarget.create(row);
        target.setDropEffect(DropEffect.MOVE);
        target.addDropListener(drop -> drop.getDragData()
                .filter(UUID.class::isInstance)
                .map(UUID.class::cast)
                .filter(dragged -> !dragged.equals(id))
                .ifPresent(dragged -> withItem(id, there -> commands.move(dragged, there.position()))));
        return row;
    }

    private boolean hasNeighbour(int place, int step) {
        int other = place + step;
        return other >= 0
                && other < shown.size()
                && shown.get(other).closed() == shown.get(place).closed();
    }

    private void step(UUID id, int places) {
        withItem(id, item -> commands.move(id, item.position() + places));
        withItem(id, item -> {
            announcement.setText(Texts.text("meetings.agenda.moved", item.title(), item.position() + 1, shown.size()));
            Optional.ofNullable(rows.get(id)).ifPresent(row -> row.focus(places));
        });
    }

    private void withItem(UUID id, Consumer<AgendaItemRow> action) {
        shown.stream().filter(item -> item.id().equals(id)).findFirst().ifPresent(action);
    }
}
