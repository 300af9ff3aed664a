package org.conclusum.meetings;

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
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.Card;
import org.conclusum.uikit.Confirmation;
import org.conclusum.uikit.Pill;
import org.conclusum.uikit.Texts;
import org.conclusum.uikit.Tone;

/**
 * Conflicts of interest on an item or in a circular: who does not take part, who declares or raises one, what the others
 * decide.
 */
public class ConflictCard extends Card {

    /** Somebody who fills a seat, and so may have a conflict. */
    public record Seated(UUID seat, String label, UUID account, String name) {}

    /** What the card asks for. */
    public interface Commands {

        void declareConflict(UUID seat);

        void raiseConflict(UUID seat, UUID account, String reason);

        void decideConflict(UUID conflict, boolean excluded);
    }

    private final transient List<Seated> people;
    private final String sentences;
    private final transient Commands commands;
    private final transient Actor.Person person;

    /**
     * A card.
     *
     * @param people those who may have a conflict
     * @param circular whether it is about a circular
     * @param settling whether there may still be conflicts
     * @param deciding whether the person records what the others decide
     */
    public ConflictCard(
            List<ConflictRow> conflicts,
            List<Seated> people,
            boolean circular,
            boolean settling,
            boolean deciding,
            Actor.Person person,
            Commands commands) {
        super(Texts.text("meetings.conflict.title"));
        this.people = List.copyOf(people);
        this.sentences = circular ? ".circular" : "";
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
        Div text = new Div(name, small(words(row)));
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
                Texts.text("meetings.conflict." + what + ".sentence" + sentences, row.person()),
                Texts.text("meetings.conflict." + what),
                () -> commands.decideConflict(row.id(), excluded));
    }

    /** How it came up, and why. */
    public static String words(ConflictRow row) {
        String told = row.state() == ConflictState.SELF_DECLARED
                ? Texts.text("meetings.conflict.declared")
                : Texts.text("meetings.conflict.raisedBy", row.raisedBy());
        return row.reason().isEmpty() ? told : told + ": " + row.reason();
    }

    /** How far it is. */
    public static Pill pill(ConflictState state) {
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
        for (Seated own : people) {
            boolean known = conflicts.stream()
                    .anyMatch(row -> row.account().equals(person.account()) && row.state() != ConflictState.RAISED);
            if (!known && own.account().equals(person.account())) {
                actions.add(Actions.quiet(
                        Texts.text("meetings.conflict.declare"),
                        () -> Confirmation.ask(
                                Texts.text("meetings.conflict.declare"),
                                Texts.text("meetings.conflict.declare.sentence" + sentences),
                                Texts.text("meetings.conflict.declare.confirm"),
                                () -> commands.declareConflict(own.seat()))));
            }
        }
        actions.add(Actions.quiet(Texts.text("meetings.conflict.raise"), () -> raise(conflicts)));
        return actions;
    }

    private void raise(List<ConflictRow> conflicts) {
        Dialog dialog = new Dialog(Texts.text("meetings.conflict.raise"));
        dialog.setWidth("min(560px, 94vw)");
        Select<Seated> who = new Select<>();
        who.setLabel(Texts.text("meetings.conflict.who"));
        who.setWidthFull();
        who.setRequiredIndicatorVisible(true);
        who.setManualValidation(true);
        who.setErrorMessage(Texts.text("meetings.conflict.nobody"));
        who.addValueChangeListener(change -> who.setInvalid(false));
        who.setItems(people.stream()
                .filter(one -> !one.account().equals(person.account())
                        && conflicts.stream().noneMatch(row -> row.account().equals(one.account())))
                .toList());
        who.setItemLabelGenerator(one -> one == null ? "" : one.name() + " · " + one.label());
        TextArea reason = new TextArea(Texts.text("meetings.conflict.reason"));
        reason.setWidthFull();
        reason.setMaxLength(2_000);
        reason.setRequiredIndicatorVisible(true);
        Paragraph sentence = new Paragraph(Texts.text("meetings.conflict.raise.sentence" + sentences));
        sentence.addClassName("cc-muted");
        Div fields = new Div(sentence, who, reason);
        fields.addClassName("cc-meetings-raise");
        dialog.add(fields);
        dialog.getFooter()
                .add(
                        Actions.secondary(Texts.text("uikit.cancel"), dialog::close),
                        Actions.primary(Texts.text("meetings.conflict.raise.confirm"), () -> {
                            Seated one = who.getValue();
                            who.setInvalid(one == null);
                            if (one != null) {
                                commands.raiseConflict(one.seat(), one.account(), reason.getValue());
                                dialog.close();
                            }
                        }));
        dialog.open();
    }

    private static Span small(String text) {
        Span small = new Span(text);
        small.addClassName("cc-note");
        return small;
    }
}
