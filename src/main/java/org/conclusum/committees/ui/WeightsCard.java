package org.conclusum.committees.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import org.conclusum.committees.CommitteeRow;
import org.conclusum.committees.SeatRow;
import org.conclusum.kernel.Actor;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.Card;
import org.conclusum.uikit.Messages;
import org.conclusum.uikit.Pill;
import org.conclusum.uikit.Texts;
import org.conclusum.uikit.Tone;

/** The votes and interest groups of the voting seats while a committee is being founded, for the office to settle. */
class WeightsCard extends Card {

    private final transient ShapingParts parts;
    private final transient Actor.Person person;
    private final transient Runnable changed;

    WeightsCard(ShapingParts parts, Actor.Person person, CommitteeRow committee, Runnable changed) {
        super(Texts.text("committees.weights.title"));
        this.parts = parts;
        this.person = person;
        this.changed = changed;
        boolean byInhabitants = parts.directory()
                        .ruleBookOn(committee.id(), committee.term().from())
                        .seatVotes()
                != null;
        boolean shapes = parts.access().standingOf(person).shapes(committee.id());
        if (byInhabitants) {
            Paragraph rule = new Paragraph(Texts.text("committees.weights.byInhabitants"));
            rule.addClassName("cc-muted");
            add(rule);
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("cc-committees-seats");
        for (SeatRow seat :
                parts.directory().seatsOn(committee.id(), committee.term().from())) {
            if (seat.voting()) {
                list.add(line(seat, byInhabitants && seat.ags() != null, shapes));
            }
        }
        add(list);
    }

    private ListItem line(SeatRow seat, boolean reckoned, boolean shapes) {
        Span label = new Span(seat.label());
        label.addClassName("cc-committees-seat-label");
        Div marks = new Div(new Pill(
                Tone.INFO, Texts.text("committees.seat.weight", seat.weight().toString())));
        marks.addClassName("cc-marks");
        if (seat.group() != null) {
            marks.add(new Span(seat.group()));
        }
        if (shapes) {
            marks.add(edit(seat, reckoned));
        }
        return new ListItem(label, marks);
    }

    private Component edit(SeatRow seat, boolean reckoned) {
        var button = Actions.quiet(Texts.text("committees.weights.edit"), () -> ask(seat, reckoned));
        button.setAriaLabel(Texts.text("committees.weights.edit.of", seat.label()));
        return button;
    }

    private void ask(SeatRow seat, boolean reckoned) {
        VotesField votes = new VotesField(Texts.text("committees.editor.votes.table.votes"), seat.weight());
        votes.setHelperText(Texts.text("committees.weights.votes.hint"));
        votes.setVisible(!reckoned);
        TextField group = SeatWeightFields.groupField(Texts.text("committees.weights.group"), seat.group());
        new FormDialog(
                        seat.label(),
                        Texts.text("committees.change.save"),
                        () -> {
                            parts.seats().weigh(seat.id(), votes.votes(), SeatWeightFields.group(group), person);
                            Messages.done(Texts.text("committees.change.saved"));
                            changed.run();
                        },
                        votes,
                        group)
                .open();
    }
}
