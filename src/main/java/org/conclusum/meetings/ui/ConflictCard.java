package org.conclusum.meetings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.meetings.ConflictRow;
import org.conclusum.meetings.ConflictState;
import org.conclusum.meetings.MeetingSeats;
import org.conclusum.meetings.SeatLine;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.Card;
import org.conclusum.uikit.Confirmation;
import org.conclusum.uikit.Pill;
import org.conclusum.uikit.Texts;
import org.conclusum.uikit.Tone;

/** Conflicts of interest on the current item: who does not take part, who declares or raises one, what the others decide. */
class ConflictCard extends Card {

    /** What the card asks for. */
    interface Commands {

        void declareConflict(UUID seat);

        void raiseConflict(UUID seat, UUID account, String reason);

        void decideConflict(UUID conflict, boolean excluded);
    }

    private final transient MeetingSeats seats;
    private final transient Commands commands;
    private final transient Actor.Person person;

    /**
     * A card.
     *
     * @param settling whether the item may still have conflicts and no vote is open
     * @param deciding whether the person records what the others decide
     */
    ConflictCard(
            List<ConflictRow> conflicts,
            MeetingSeats seats,
            boolean settling,
            boolean deciding,
            Actor.Person person,
            Commands commands) {
        super(Texts.text("meetings.conflict.title"));
        this.seats = seats;
        this.commands = commands;
        this.person = person;
        addClassName("cc-meetings-conflicts");
        if (!conflicts.isEmpty()) {
            UnorderedList list = new UnorderedList();
            conflicts.forEach(row -> list.add(line(row, settling && deciding)));
            add(list);
        }
        if (settling) {
            add(actions(conflicts));
        }
    }

    private ListItem line(ConflictRow row, boolean deciding) {
        Span name = new Span(row.person());
        name.addClassName("cc-meetings-seat");
        Div text = new Div(name, MeetingMarks.small(words(row)));
        text.addClassName("cc-meetings-name");
        ListItem item = new ListItem(text, pill(row.state()));
        if (deciding && !row.account().equals(person.account())) {
            Div tools = new Div();
            tools.addClassName("cc-meetings-tools");
            if (row.state() != ConflictState.DECIDED) {
                tools.add(
                        Actions.secondary(Texts.text("meetings.conflict.exclude"), () -> decide(row, "exclude", true)));
            }
            if (row.state() != ConflictState.REJECTED) {
                tools.add(
                        Actions.secondary(Texts.text("meetings.conflict.reject"), () -> decide(row, "reject", false)));
            }
            item.add(tools);
        }
        return item;
    }

    private void decide(ConflictRow row, String what, boolean excluded) {
        Confirmation.ask(
                Texts.text("meetings.conflict.decide.title"),
                Texts.text("meetings.conflict." + what + ".sentence", row.person()),
                Texts.text("meetings.conflict." + what),
                () -> commands.decideConflict(row.id(), excluded));
    }

    static String words(ConflictRow row) {
        String told = row.state() == ConflictState.SELF_DECLARED
                ? Texts.text("meetings.conflict.declared")
                : Texts.text("meetings.conflict.raisedBy", row.raisedBy());
        return row.reason().isEmpty() ? told : told + ": " + row.reason();
    }

    static Pill pill(ConflictState state) {
        return new Pill(
                switch (state) {
                    case SELF_DECLARED, DECIDED -> Tone.NO;
                    case RAISED -> Tone.WAIT;
                    case REJECTED -> Tone.NEUTRAL;
                },
                Texts.of("meetings.conflict.state", state));
    }

    private Component actions(List<ConflictRow> conflicts) {
        Div actions = new Div();
        actions.addClassName("cc-actions");
        for (SeatLine line : seats.filledBy(person.account())) {
            boolean known = conflicts.stream()
                    .anyMatch(row -> row.account().equals(person.account()) && row.state() != ConflictState.RAISED);
            boolean sits = line.present() != null && line.present().account().equals(person.account());
            if (!known && sits) {
                actions.add(Actions.quiet(
                        Texts.text("meetings.conflict.declare"),
                        () -> Confirmation.ask(
                                Texts.text("meetings.conflict.declare"),
                                Texts.text("meetings.conflict.declare.sentence"),
                                Texts.text("meetings.conflict.declare.confirm"),
                                () -> commands.declareConflict(line.seat().id()))));
            }
        }
        actions.add(Actions.quiet(Texts.text("meetings.conflict.raise"), () -> raise(conflicts)));
        return actions;
    }

    private void raise(List<ConflictRow> conflicts) {
        Dialog dialog = new Dialog(Texts.text("meetings.conflict.raise"));
        dialog.setWidth("min(560px, 94vw)");
        Select<SeatLine> who = new Select<>();
        who.setLabel(Texts.text("meetings.conflict.who"));
        who.setWidthFull();
        who.setRequiredIndicatorVisible(true);
        who.setManualValidation(true);
        who.setErrorMessage(Texts.text("meetings.conflict.nobody"));
        who.addValueChangeListener(change -> who.setInvalid(false));
        who.setItems(seats.lines().stream()
                .filter(line -> line.present() != null
                        && !line.present().account().equals(person.account())
                        && conflicts.stream().noneMatch(row -> row.account()
                                .equals(line.present().account())))
                .toList());
        who.setItemLabelGenerator(line -> line.present() == null
                ? ""
                : seats.name(line.present().account()) + " · " + line.seat().label());
        TextArea reason = new TextArea(Texts.text("meetings.conflict.reason"));
        reason.setWidthFull();
        reason.setMaxLength(2_000);
        reason.setRequiredIndicatorVisible(true);
        Paragraph sentence = new Paragraph(Texts.text("meetings.conflict.raise.sentence"));
        sentence.addClassName("cc-muted");
        Div fields = new Div(sentence, who, reason);
        fields.addClassName("cc-meetings-raise");
        dialog.add(fields);
        dialog.getFooter()
                .add(
                        Actions.secondary(Texts.text("uikit.cancel"), dialog::close),
                        Actions.primary(Texts.text("meetings.conflict.raise.confirm"), () -> {
                            SeatLine line = who.getValue();
                            who.setInvalid(line == null);
                            if (line != null) {
                                commands.raiseConflict(
                                        line.seat().id(),
                                        Objects.requireNonNull(line.present()).account(),
                                        reason.getValue());
                                dialog.close();
                            }
                        }));
        dialog.open();
    }
}
