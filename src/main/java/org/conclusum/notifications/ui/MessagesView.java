package org.conclusum.notifications.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.conclusum.identity.SavedViews;
import org.conclusum.identity.SignedIn;
import org.conclusum.kernel.Actor;
import org.conclusum.notifications.Inbox;
import org.conclusum.notifications.InboxFilter;
import org.conclusum.notifications.InboxMessage;
import org.conclusum.notifications.InboxOrder;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.CommitteeNames;
import org.conclusum.uikit.EmptyState;
import org.conclusum.uikit.HasPlace;
import org.conclusum.uikit.ListWithViews;
import org.conclusum.uikit.LiveUpdates;
import org.conclusum.uikit.PageHeader;
import org.conclusum.uikit.PageLayout;
import org.conclusum.uikit.SavedViewBar;
import org.conclusum.uikit.Texts;

/** What a person was told, the new first; the same words that went out by mail, and why they came. */
@Route(MessageAddress.ROUTE)
@PermitAll
class MessagesView extends Div implements BeforeEnterObserver, HasDynamicTitle, HasPlace {

    private static final int PAGE = 25;

    private final transient Inbox inbox;
    private final transient CommitteeNames committees;
    private final transient Clock clock;
    private final transient Actor.Person person;
    private transient MessageAddress shown = new MessageAddress(InboxFilter.ALL, InboxOrder.TIME);
    private transient List<InboxMessage> messages = List.of();
    private final SavedViewBar views;
    private final Div head = new Div();
    private int limit = PAGE;

    MessagesView(
            Inbox inbox,
            CommitteeNames committees,
            Clock clock,
            SavedViews saved,
            SignedIn signedIn,
            LiveUpdates live) {
        this.inbox = inbox;
        this.committees = committees;
        this.clock = clock;
        this.person = signedIn.person();
        this.views = new SavedViewBar(saved, ListWithViews.MESSAGES, person);
        live.refreshOnAnyChange(this, this::keepUp);
    }

    @Override
    public String getPageTitle() {
        return Texts.text("notifications.inbox.title");
    }

    @Override
    public String place() {
        return getPageTitle();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (views.leadsOn(event)) {
            return;
        }
        QueryParameters asked = event.getLocation().getQueryParameters();
        shown = MessageAddress.of(asked).fitting(List.copyOf(inbox.committees(person)));
        views.show(asked, shown.query());
        limit = PAGE;
        refresh();
    }

    /** Leaves the rows alone while they are the same, in whatever order, so that nobody loses the place or the focus. */
    private void keepUp() {
        if (!Set.copyOf(read()).equals(Set.copyOf(messages))) {
            refresh();
        }
    }

    private List<InboxMessage> read() {
        return inbox.first(shown.filter(), shown.order(), limit, person);
    }

    private void refresh() {
        messages = read();
        Map<UUID, String> names = committees.names();
        List<UUID> own = inbox.committees(person).stream()
                .filter(names::containsKey)
                .sorted(Comparator.comparing(id -> names.getOrDefault(id, "")))
                .toList();
        PageLayout page = new PageLayout(views, new MessageFilters(shown, own, names, MessagesView::go)).above(head);
        showHead();
        if (messages.isEmpty()) {
            page.main(empty());
        } else {
            page.main(new MessageList(messages, shown.order(), names, LocalDate.now(clock), this::markRead));
        }
        int left = inbox.count(shown.filter(), person) - messages.size();
        if (left > 0) {
            page.main(Actions.secondary(Texts.text("notifications.inbox.further", left), () -> {
                limit += PAGE;
                refresh();
            }));
        }
        removeAll();
        add(page);
    }

    private void showHead() {
        PageHeader header = new PageHeader(Texts.text("notifications.inbox.title"))
                .lead(Texts.text("notifications.inbox.lead", inbox.unread(person)));
        InboxFilter unread =
                new InboxFilter(true, shown.filter().kind(), shown.filter().committee());
        if (inbox.count(unread, person) > 0) {
            boolean narrow = !unread.equals(InboxFilter.UNREAD);
            header.actions(Actions.secondary(
                    Texts.text(narrow ? "notifications.inbox.readThese" : "notifications.inbox.readAll"), () -> {
                        inbox.readAll(unread, person);
                        refresh();
                    }));
        }
        header.actions(new Anchor("messages/settings", Texts.text("notifications.settings.link")));
        head.removeAll();
        head.add(header);
    }

    private Component empty() {
        if (shown.filter().equals(InboxFilter.ALL)) {
            return new EmptyState(Texts.text("notifications.inbox.none"), Texts.text("notifications.inbox.noneHint"));
        }
        return new EmptyState(
                Texts.text("notifications.inbox.noMatch"),
                Texts.text("notifications.inbox.noMatchHint"),
                Actions.secondary(
                        Texts.text("notifications.inbox.showAll"),
                        () -> go(new MessageAddress(InboxFilter.ALL, shown.order()))));
    }

    private void markRead(UUID message) {
        inbox.read(message, person);
        messages = messages.stream()
                .map(each -> each.id().equals(message) ? each.asRead() : each)
                .toList();
        showHead();
    }

    private static void go(MessageAddress address) {
        UI.getCurrent().navigate(MessageAddress.ROUTE, address.query());
    }
}
