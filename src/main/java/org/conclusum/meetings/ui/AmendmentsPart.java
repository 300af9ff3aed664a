package org.conclusum.meetings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.meetings.AgendaItemRow;
import org.conclusum.meetings.AmendedMotion;
import org.conclusum.meetings.AmendmentManagement;
import org.conclusum.meetings.AmendmentPanel;
import org.conclusum.meetings.AmendmentRow;
import org.conclusum.meetings.AmendmentState;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.Card;
import org.conclusum.uikit.ComparedText;
import org.conclusum.uikit.Confirmation;
import org.conclusum.uikit.Pill;
import org.conclusum.uikit.Texts;
import org.conclusum.uikit.Tone;

/** The amendments to the motion of an item; each is drawn anew only when it changes, so that a vote in it stays. */
class AmendmentsPart extends Card {

    /**
     * What the person may do.
     *
     * @param moves whether the person may move an amendment now
     * @param conducts whether the person chairs or runs the committee
     */
    record Part(boolean moves, boolean conducts) {}

    private record Shown(AmendmentRow row, String wording, Part part, int place, int count, boolean only) {}

    private final transient AmendmentManagement management;
    private final transient List<AmendmentPanel> panels;
    private final transient Actor.Person person;
    private final transient Runnable changed;
    private final Map<UUID, Slot> slots = new HashMap<>();
    private final OrderedList list = new OrderedList();
    private final Slot wording = new Slot();
    private final Slot tools = new Slot();

    AmendmentsPart(AmendmentManagement management, List<AmendmentPanel> panels, Actor.Person person, Runnable changed) {
        super(Texts.text("meetings.amendments.title"));
        this.management = management;
        this.panels = panels;
        this.person = person;
        this.changed = changed;
        addClassName("cc-amendments");
        add(list, wording, tools);
    }

    void show(AgendaItemRow item, AmendedMotion motion, Part part) {
        boolean only = motion.undecided() < 2;
        list.removeAll();
        for (AmendmentRow row : motion.amendments()) {
            Shown shown = new Shown(
                    row,
                    motion.wording(),
                    part,
                    motion.amendments().indexOf(row),
                    motion.amendments().size(),
                    only);
            Slot slot = slots.computeIfAbsent(row.id(), id -> new Slot("cc-amendment"));
            slot.show(List.of(item, shown), () -> draw(item, motion, shown));
            list.add(new ListItem(slot));
        }
        list.setVisible(!motion.amendments().isEmpty());
        wording.show(List.of(motion.original(), motion.wording()), () -> amended(motion));
        long changing = motion.amendments().stream()
                .filter(row -> row.state().changesTheMotion())
                .count();
        wording.setVisible(changing > 1);
        tools.show(List.of(item, motion, part), () -> tools(item, motion, part, only));
        tools.setVisible(part.moves());
    }

    private static Component amended(AmendedMotion motion) {
        Paragraph label = new Paragraph(Texts.text("meetings.amendments.now"));
        label.addClassName("cc-amendment-now");
        return new Div(label, new ComparedText(motion.original(), motion.wording()));
    }

    private Component draw(AgendaItemRow item, AmendedMotion motion, Shown shown) {
        AmendmentRow row = shown.row();
        Span name = new Span(Texts.text("meetings.amendment.named", row.number(), row.author()));
        name.addClassName("cc-meetings-seat");
        Div head = new Div(name, pill(row.state()));
        head.addClassName("cc-amendment-head");
        Div drawn = new Div(head);
        Optional<String> wanted = motion.with(row);
        boolean undecided = row.state().isUndecided();
        if (undecided && wanted.isPresent()) {
            drawn.add(new ComparedText(motion.wording(), wanted.get()));
        } else {
            drawn.add(new ComparedText(row.base(), row.wording()));
        }
        if (undecided && wanted.isEmpty()) {
            Paragraph clash = new Paragraph(Texts.text("meetings.amendment.clash"));
            clash.addClassName("cc-meetings-warning");
            drawn.add(clash);
        }
        if (!row.reason().isEmpty()) {
            drawn.add(MeetingMarks.small(Texts.text("meetings.amendment.because", row.reason())));
        }
        if (!undecided || wanted.isPresent()) {
            panels.forEach(panel -> panel.panel(item, row, person).ifPresent(drawn::add));
        }
        if (row.state() == AmendmentState.OPEN) {
            drawn.add(actions(motion, shown, wanted.isPresent()));
        }
        return drawn;
    }

    private Component actions(AmendedMotion motion, Shown shown, boolean fits) {
        AmendmentRow row = shown.row();
        Div actions = new Div();
        actions.addClassNames("cc-actions", "cc-amendment-actions");
        boolean conducts = shown.part().conducts();
        if (conducts && fits) {
            actions.add(Actions.quiet(
                    Texts.text("meetings.amendment.takeOver"),
                    () -> ask("takeOver", () -> management.takeOver(row.id(), person))));
        }
        if (conducts || row.account().equals(person.account())) {
            actions.add(
                    Actions.quiet(Texts.text("meetings.amendment.rewrite"), () -> new AmendmentDialog(
                                    motion.wording(),
                                    motion.with(row).orElse(row.wording()),
                                    false,
                                    (words, reason) -> run(() -> management.rewrite(row.id(), words, person)))
                            .open()),
                    Actions.quiet(
                            Texts.text("meetings.amendment.withdraw"),
                            () -> ask("withdraw", () -> management.withdraw(row.id(), person))));
        }
        if (conducts && motion.isAmended()) {
            actions.add(Actions.quiet(
                    Texts.text("meetings.amendment.settled"),
                    () -> ask("settled", () -> management.findSettled(row.id(), person))));
        }
        if (conducts && !shown.only()) {
            if (shown.place() > 0) {
                actions.add(arrow("↑", "meetings.amendment.up", row, shown.place() - 1));
            }
            if (shown.place() < shown.count() - 1) {
                actions.add(arrow("↓", "meetings.amendment.down", row, shown.place() + 1));
            }
        }
        return actions;
    }

    private Button arrow(String sign, String key, AmendmentRow row, int place) {
        Button button = Actions.quiet(sign, () -> run(() -> management.move(row.id(), place, person)));
        button.addThemeVariants(ButtonVariant.SMALL);
        button.setAriaLabel(Texts.text(key, row.number()));
        return button;
    }

    private Component tools(AgendaItemRow item, AmendedMotion motion, Part part, boolean only) {
        Div bar = new Div();
        bar.addClassName("cc-actions");
        bar.add(Actions.secondary(Texts.text("meetings.amendment.move"), () -> new AmendmentDialog(
                        motion.wording(),
                        motion.wording(),
                        true,
                        (words, reason) ->
                                run(() -> management.submit(item.id(), motion.wording(), words, reason, person)))
                .open()));
        if (part.conducts() && !only) {
            bar.add(Actions.quiet(
                    Texts.text("meetings.amendments.byReach"),
                    () -> run(() -> management.orderByReach(item.id(), person))));
        }
        return bar;
    }

    private void ask(String what, Runnable command) {
        Confirmation.ask(
                Texts.text("meetings.amendment." + what + ".title"),
                Texts.text("meetings.amendment." + what + ".sentence"),
                Texts.text("meetings.amendment." + what),
                () -> run(command));
    }

    private void run(Runnable command) {
        command.run();
        changed.run();
    }

    private static Pill pill(AmendmentState state) {
        Tone tone =
                switch (state) {
                    case OPEN -> Tone.WAIT;
                    case VOTING -> Tone.INFO;
                    case ADOPTED, TAKEN_OVER -> Tone.YES;
                    case REJECTED -> Tone.NO;
                    case WITHDRAWN, SETTLED -> Tone.NEUTRAL;
                };
        return new Pill(tone, Texts.of("meetings.amendment.state", state));
    }
}
