package org.conclusum.notifications.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import org.conclusum.kernel.Actor;
import org.conclusum.notifications.Inbox;
import org.conclusum.notifications.InboxFilter;
import org.conclusum.notifications.InboxMessage;
import org.conclusum.notifications.InboxOrder;
import org.conclusum.uikit.Card;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.HomeCard;
import org.conclusum.uikit.Texts;

/** The newest unread messages beside the worklist, with the way to all of them. */
@org.springframework.stereotype.Component
class UnreadCard implements HomeCard {

    private static final int ORDER = 60;
    private static final int SHOWN = 3;

    private final Inbox inbox;

    UnreadCard(Inbox inbox) {
        this.inbox = inbox;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Component> card(Actor.Person person) {
        List<InboxMessage> newest = inbox.first(InboxFilter.UNREAD, InboxOrder.TIME, SHOWN, person);
        if (newest.isEmpty()) {
            return Optional.empty();
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("cc-audit-news");
        newest.forEach(message -> list.add(item(message)));
        return Optional.of(new Card(
                Texts.text("notifications.card.title"),
                list,
                new Paragraph(new Anchor("messages", Texts.text("notifications.card.all", inbox.unread(person))))));
    }

    private static ListItem item(InboxMessage message) {
        Span at = new Span(Formats.dateTime(message.at()));
        at.addClassNames("cc-small", "cc-muted");
        return new ListItem(new Div(new Anchor(message.route(), message.subject()), at));
    }
}
