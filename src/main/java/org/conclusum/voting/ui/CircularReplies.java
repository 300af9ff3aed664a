package org.conclusum.voting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.conclusum.uikit.Card;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.PagedTable;
import org.conclusum.uikit.Texts;
import org.conclusum.voting.BallotView;
import org.conclusum.voting.CircularDetail;
import org.conclusum.voting.CircularObjection;
import org.conclusum.voting.CircularReply;
import org.conclusum.voting.ElectorLine;

/** Everything that came back from a circular: who, for which seat, when, and what counted or why not. */
class CircularReplies extends Card {

    private final transient Map<UUID, String> seats;

    CircularReplies(BallotView ballot, CircularDetail circular) {
        super(Texts.text("voting.circular.replies"));
        this.seats = ballot.electors().stream().collect(Collectors.toMap(ElectorLine::seat, ElectorLine::label));
        addClassName("cc-voting-table");
        if (!circular.objections().isEmpty()) {
            add(objections(circular.objections()));
        }
        List<CircularReply> replies = circular.replies();
        add(
                replies.isEmpty()
                        ? BallotWords.muted(Texts.text("voting.circular.replies.none"))
                        : new PagedTable<CircularReply>(
                                        Texts.text("voting.circular.replies"), (offset, limit) -> replies.stream()
                                                .skip(offset)
                                                .limit(limit)
                                                .toList())
                                .component(Texts.text("voting.circular.replies.seat"), this::seat)
                                .component(Texts.text("voting.circular.replies.answer"), CircularWords::answer)
                                .column(
                                        Texts.text("voting.circular.replies.when"),
                                        reply -> Formats.dateTime(reply.receivedAt()))
                                .column(
                                        Texts.text("voting.circular.replies.counts"),
                                        reply -> Texts.of("voting.circular.standing", reply.standing()))
                                .refresh());
    }

    private Component seat(CircularReply reply) {
        Div cell = new Div(
                new Span(seats.getOrDefault(reply.seat(), "")),
                BallotWords.small(Texts.text(
                        reply.substitute() ? "voting.circular.by.substitute" : "voting.circular.by.principal",
                        reply.voter())));
        cell.addClassName("cc-voting-name");
        return cell;
    }

    private Component objections(List<CircularObjection> objections) {
        UnorderedList list = new UnorderedList();
        list.addClassName("cc-voting-objections");
        for (CircularObjection objection : objections) {
            Span who = new Span(seats.getOrDefault(objection.seat(), ""));
            who.addClassName("cc-voting-step-title");
            ListItem item = new ListItem(
                    who,
                    BallotWords.small(Texts.text(
                            "voting.circular.objected",
                            objection.objector(),
                            Formats.dateTime(objection.objectedAt()))));
            if (!objection.reason().isEmpty()) {
                item.add(new Paragraph(objection.reason()));
            }
            list.add(item);
        }
        return list;
    }
}
