package org.conclusum.meetings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import org.conclusum.kernel.Actor;
import org.conclusum.meetings.AgendaItemRow;
import org.conclusum.meetings.AgendaSupplements;
import org.conclusum.meetings.LateItem;
import org.conclusum.meetings.LateItems;
import org.conclusum.meetings.UrgencyPanel;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.Card;
import org.conclusum.uikit.Messages;
import org.conclusum.uikit.Prose;
import org.conclusum.uikit.Texts;

/**
 * The items that came too late and on whose urgency the running meeting votes first: by a show of hands that is recorded
 * here, or by a ballot. Each is drawn anew only when it changes, so that a vote in it stays.
 */
class UrgencyPart extends Div {

    private record Shown(AgendaItemRow item, boolean voting, boolean conducts) {}

    private final transient AgendaSupplements supplements;
    private final transient LateItems lateItems;
    private final transient List<UrgencyPanel> panels;
    private final transient Predicate<AgendaItemRow> voting;
    private final transient Actor.Person person;
    private final transient Runnable changed;
    private final Map<UUID, Slot> slots = new HashMap<>();

    /** In this order; left in place while they are the same, as what follows a vote ends where it is taken off the page. */
    private List<UUID> listed = List.of();

    private final UnorderedList list = new UnorderedList();
    private final Card card =
            new Card(Texts.text("meetings.urgency.card"), new Paragraph(Texts.text("meetings.urgency.first")), list);

    /** @param voting whether a ballot on an item goes on */
    UrgencyPart(
            AgendaSupplements supplements,
            LateItems lateItems,
            List<UrgencyPanel> panels,
            Predicate<AgendaItemRow> voting,
            Actor.Person person,
            Runnable changed) {
        this.supplements = supplements;
        this.lateItems = lateItems;
        this.panels = panels;
        this.voting = voting;
        this.person = person;
        this.changed = changed;
        card.addClassName("cc-live-urgency");
    }

    /** Shows those among these items that wait for the vote on their urgency. */
    void show(List<AgendaItemRow> agenda, boolean conducts) {
        List<AgendaItemRow> open =
                agenda.stream().filter(AgendaItemRow::awaitsUrgency).toList();
        List<UUID> ids = open.stream().map(AgendaItemRow::id).toList();
        if (!ids.equals(listed)) {
            list.removeAll();
            ids.forEach(id -> list.add(new ListItem(slot(id))));
            listed = ids;
        }
        if (open.isEmpty()) {
            removeAll();
        } else if (getComponentCount() == 0) {
            add(card);
        }
        for (AgendaItemRow item : open) {
            Shown shown = new Shown(item, voting.test(item), conducts);
            slot(item.id()).show(shown, () -> draw(shown));
        }
    }

    private Slot slot(UUID item) {
        return slots.computeIfAbsent(item, id -> new Slot("cc-agenda-urgent"));
    }

    private Component draw(Shown shown) {
        AgendaItemRow item = shown.item();
        LateItem late = lateItems.among(List.of(item.id())).get(item.id());
        String reason = late == null ? "" : Objects.requireNonNullElse(late.urgency(), "");
        Paragraph title = new Paragraph(Texts.text("meetings.urgency.item", item.number(), item.title()));
        title.addClassName("cc-agenda-urgent-title");
        Div drawn = new Div(title, new Prose(reason));
        Div actions = new Div();
        actions.addClassName("cc-actions");
        panels.forEach(panel -> panel.panel(item, person).ifPresent(shown.voting() ? drawn::add : actions::add));
        if (shown.conducts() && !shown.voting()) {
            actions.add(Actions.secondary(Texts.text("meetings.urgency.record"), () -> record(item, reason)));
        }
        if (actions.getComponentCount() > 0) {
            drawn.add(actions);
        }
        return drawn;
    }

    private void record(AgendaItemRow item, String reason) {
        new UrgencyDialog(item.title(), reason, supplements.urgencyNeeds(item.meeting()), vote -> {
                    supplements.decideUrgency(item.meeting(), item.id(), vote, person);
                    changed.run();
                    Messages.done(Texts.text("meetings.urgency.done"));
                })
                .open();
    }
}
