package org.conclusum.voting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.conclusum.uikit.Card;
import org.conclusum.uikit.Prose;
import org.conclusum.uikit.Texts;
import org.conclusum.voting.BallotView;
import org.conclusum.voting.Choice;
import org.conclusum.voting.ElectorLine;

/** The rounds of consensus on an item side by side: the wording of each, what came of it, and who objected why. */
class RoundsCard extends Card {

    RoundsCard(List<BallotView> rounds) {
        super(Texts.text("voting.rounds.title"));
        OrderedList list = new OrderedList();
        list.addClassName("cc-voting-rounds");
        for (int round = 1; round <= rounds.size(); round++) {
            list.add(new ListItem(round(round, rounds.get(round - 1))));
        }
        add(list);
    }

    private static Component round(int number, BallotView ballot) {
        H3 title = new H3(new Anchor("ballots/" + ballot.row().id(), Texts.text("voting.rounds.round", number)));
        Div head = new Div(title, BallotWords.pill(ballot.row()));
        head.addClassName("cc-voting-head");
        Div round = new Div(head, Prose.motion(ballot.wording()), ResultChart.counts(ballot));
        round.addClassName("cc-voting-round");
        objections(ballot).ifPresent(round::add);
        return round;
    }

    /** Who objected, and why; nothing where nobody did. */
    static Optional<Component> objections(BallotView ballot) {
        List<ElectorLine> objecting = ballot.electors().stream()
                .filter(line -> line.choice() == Choice.OBJECT)
                .toList();
        if (objecting.isEmpty()) {
            return Optional.empty();
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("cc-voting-objections");
        for (ElectorLine line : objecting) {
            Span who = new Span(line.label());
            who.addClassName("cc-voting-step-title");
            list.add(new ListItem(who, new Paragraph(Objects.requireNonNullElse(line.reason(), ""))));
        }
        return Optional.of(list);
    }
}
