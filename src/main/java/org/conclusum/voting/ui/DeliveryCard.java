package org.conclusum.voting.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import org.conclusum.uikit.Card;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.Texts;
import org.conclusum.voting.CircularDelivery;
import org.conclusum.voting.CircularDetail;

/** The proof that a circular reached everybody: when it lay ready, and who has opened it when. */
class DeliveryCard extends Card {

    DeliveryCard(CircularDetail circular) {
        super(Texts.text("voting.delivery.title"));
        add(BallotWords.muted(Texts.text(
                "voting.delivery.summary",
                Formats.dateTime(circular.deliveries().getFirst().madeAvailableAt()),
                circular.opened(),
                circular.deliveries().size())));
        UnorderedList list = new UnorderedList();
        list.addClassNames("cc-voting-roll", "cc-voting-delivery");
        for (CircularDelivery delivery : circular.deliveries()) {
            Instant opened = delivery.firstOpenedAt();
            ListItem item = new ListItem(
                    new Span(delivery.name()),
                    BallotWords.small(
                            opened == null
                                    ? Texts.text("voting.delivery.unopened")
                                    : Texts.text("voting.delivery.opened", Formats.dateTime(opened))));
            item.addClassName(opened == null ? "absent" : "voted");
            list.add(item);
        }
        add(list);
    }
}
