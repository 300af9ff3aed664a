package org.conclusum.procedures.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.conclusum.kernel.Actor;
import org.conclusum.procedures.cockpit.StepMove;
import org.conclusum.procedures.cockpit.StepMoving;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.Card;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.Messages;
import org.conclusum.uikit.Texts;

/** Cases that somebody asked to take to another step; somebody else allows it or not. */
class StepMoveRequests extends Card {

    private final transient StepMoving moving;
    private final transient Actor.Person person;
    private final transient Runnable changed;

    StepMoveRequests(List<StepMove> requested, StepMoving moving, Actor.Person person, Runnable changed) {
        super(Texts.text("procedures.step.requests"));
        this.moving = moving;
        this.person = person;
        this.changed = changed;
        UnorderedList list = new UnorderedList();
        list.addClassName("cc-casework-list");
        requested.forEach(each -> list.add(new ListItem(
                new Span(sentence(each)),
                new Paragraph(each.reason()),
                CaseView.link(each.engineCase(), each.subject()),
                actions(each))));
        add(list);
    }

    /** From where to where, and who asked when. */
    static String sentence(StepMove move) {
        return Texts.text(
                "procedures.step.request",
                move.fromName(),
                move.toName(),
                move.requestedBy(),
                Formats.dateTime(move.requestedAt()));
    }

    private Component actions(StepMove move) {
        Div actions = new Div();
        actions.addClassName("cc-actions");
        if (!moving.mayMove(person)) {
            return actions;
        }
        boolean own = move.requestedById().equals(person.account());
        if (own) {
            Paragraph waits = new Paragraph(Texts.text("procedures.step.waits"));
            waits.addClassName("cc-muted");
            actions.add(waits);
        } else {
            actions.add(Actions.primary(Texts.text("procedures.step.allow"), () -> {
                moving.allow(move.id(), person);
                Messages.done(Texts.text("procedures.step.moved", move.toName()));
                changed.run();
            }));
        }
        actions.add(Actions.secondary(Texts.text(own ? "procedures.step.giveUp" : "procedures.step.refuse"), () -> {
            moving.refuse(move.id(), person);
            changed.run();
        }));
        return actions;
    }
}
