package org.conclusum.voting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.Card;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.Messages;
import org.conclusum.uikit.Texts;
import org.conclusum.voting.BallotView;
import org.conclusum.voting.DissentManagement;
import org.conclusum.voting.DissentRow;
import org.conclusum.voting.rules.ReasonMustFit;

/** Who voted otherwise than decided and has that on the record; for such a voter, while there is time, the way to it. */
class DissentCard extends Card {

    private final transient BallotView ballot;
    private final transient BiConsumer<UUID, String> record;
    private final transient Consumer<UUID> withdraw;

    /**
     * A card.
     *
     * @param record called with the seat and the reason, which may be empty
     * @param withdraw called with the seat
     */
    DissentCard(
            BallotView ballot,
            DissentManagement.Of dissents,
            BiConsumer<UUID, String> record,
            Consumer<UUID> withdraw) {
        super(Texts.text("voting.dissent.title"));
        this.ballot = ballot;
        this.record = record;
        this.withdraw = withdraw;
        UnorderedList list = new UnorderedList();
        list.addClassName("cc-voting-objections");
        dissents.recorded().forEach(one -> list.add(line(one, dissents.mine().contains(one.seat()))));
        if (list.getComponentCount() > 0) {
            add(list);
        }
        dissents.mine().stream()
                .filter(seat ->
                        dissents.recorded().stream().noneMatch(one -> one.seat().equals(seat)))
                .forEach(seat -> add(form(seat, dissents.mine().size() > 1)));
    }

    private ListItem line(DissentRow dissent, boolean mine) {
        Span who = new Span(dissent.label());
        who.addClassName("cc-voting-step-title");
        ListItem item = new ListItem(
                who,
                BallotWords.small(
                        Texts.text("voting.dissent.by", dissent.voter(), Formats.dateTime(dissent.recordedAt()))));
        if (!dissent.reason().isEmpty()) {
            Paragraph reason = new Paragraph(dissent.reason());
            reason.addClassName("cc-keep-lines");
            item.add(reason);
        }
        if (mine) {
            item.add(actions(Actions.secondary(Texts.text("voting.dissent.withdraw"), () -> {
                withdraw.accept(dissent.seat());
                Messages.done(Texts.text("voting.dissent.withdrawn"));
            })));
        }
        return item;
    }

    private Component form(UUID seat, boolean several) {
        TextArea reason = new TextArea(Texts.text("voting.dissent.reason"));
        reason.setMaxLength(ReasonMustFit.LONGEST);
        reason.setMinRows(2);
        reason.setWidthFull();
        Div form = new Div(
                BallotWords.muted(Texts.text(
                        ballot.row().isCircular() ? "voting.dissent.untilCircular" : "voting.dissent.until")),
                reason,
                actions(Actions.secondary(Texts.text("voting.dissent.record"), () -> {
                    record.accept(seat, reason.getValue());
                    Messages.done(Texts.text("voting.dissent.recorded"));
                })));
        form.addClassName("cc-voting-opening");
        if (several) {
            form.addComponentAsFirst(new Span(ballot.names().get(seat.toString())));
        }
        return form;
    }

    private static Component actions(Component... buttons) {
        Div actions = new Div(buttons);
        actions.addClassName("cc-actions");
        return actions;
    }
}
