package org.conclusum.notifications.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.conclusum.identity.SignedIn;
import org.conclusum.kernel.Actor;
import org.conclusum.notifications.Inbox;
import org.conclusum.notifications.InboxMessage;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.EmptyState;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.PageHeader;
import org.conclusum.uikit.PageLayout;
import org.conclusum.uikit.PagedTable;
import org.conclusum.uikit.Pill;
import org.conclusum.uikit.Prose;
import org.conclusum.uikit.Texts;
import org.conclusum.uikit.Tone;

/** What a person was told, newest first; the same words that went out by mail. */
@Route("messages")
@PermitAll
class MessagesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String SHOW = "show";
    private static final String UNREAD = "unread";

    private final transient Inbox inbox;
    private final transient Actor.Person person;
    private boolean unreadOnly;

    MessagesView(Inbox inbox, SignedIn signedIn) {
        this.inbox = inbox;
        this.person = signedIn.person();
    }

    @Override
    public String getPageTitle() {
        return Texts.text("notifications.inbox.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        unreadOnly = event.getLocation()
                .getQueryParameters()
                .getParameters()
                .getOrDefault(SHOW, List.of())
                .contains(UNREAD);
        refresh();
    }

    private void refresh() {
        int unread = inbox.unread(person);
        PageHeader header = new PageHeader(Texts.text("notifications.inbox.title"))
                .lead(Texts.text("notifications.inbox.lead", unread));
        if (unread > 0) {
            header.actions(Actions.secondary(Texts.text("notifications.inbox.readAll"), () -> {
                inbox.readAll(person);
                refresh();
            }));
        }
        Div filters = new Div(
                choice("messages", "notifications.inbox.all", !unreadOnly),
                choice("messages?" + SHOW + "=" + UNREAD, "notifications.inbox.unread", unreadOnly));
        filters.addClassName("cc-filters");
        removeAll();
        add(new PageLayout(filters, list()).above(header));
    }

    private static Component choice(String address, String key, boolean current) {
        Anchor anchor = new Anchor(address, Texts.text(key));
        if (current) {
            anchor.getElement().setAttribute("aria-current", "true");
        }
        return anchor;
    }

    private Component list() {
        if (inbox.page(person, unreadOnly, 0, 1).isEmpty()) {
            return new EmptyState(Texts.text("notifications.inbox.none"), Texts.text("notifications.inbox.noneHint"));
        }
        return new PagedTable<InboxMessage>(
                        Texts.text("notifications.inbox.title"),
                        (offset, limit) -> inbox.page(person, unreadOnly, offset, limit))
                .component(Texts.text("notifications.inbox.message"), this::message)
                .column(Texts.text("notifications.inbox.at"), row -> Formats.dateTime(row.at()))
                .component(Texts.text("notifications.inbox.state"), MessagesView::state)
                .component(Texts.text("notifications.inbox.open"), this::open)
                .refresh();
    }

    private Component message(InboxMessage row) {
        Span subject = new Span(row.subject());
        subject.getStyle().setFontWeight(row.read() ? "400" : "600");
        return new Div(subject, new Prose(row.body()));
    }

    private static Component state(InboxMessage row) {
        return row.read()
                ? new Pill(Tone.NEUTRAL, Texts.text("notifications.inbox.isRead"))
                : new Pill(Tone.INFO, Texts.text("notifications.inbox.isNew"));
    }

    private Component open(InboxMessage row) {
        var open = Actions.quiet(Texts.text("notifications.inbox.open"), () -> {
            inbox.read(row.id(), person);
            UI.getCurrent().navigate(row.route());
        });
        open.setAriaLabel(Texts.text("notifications.inbox.openLabel", row.subject()));
        return open;
    }
}
