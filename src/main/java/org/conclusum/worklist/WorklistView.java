package org.conclusum.worklist;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.conclusum.identity.AccountDirectory;
import org.conclusum.identity.AccountRow;
import org.conclusum.identity.SavedViews;
import org.conclusum.identity.SignedIn;
import org.conclusum.kernel.Actor;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.CommitteeNames;
import org.conclusum.uikit.EmptyState;
import org.conclusum.uikit.HomeCard;
import org.conclusum.uikit.ListWithViews;
import org.conclusum.uikit.LiveUpdates;
import org.conclusum.uikit.Messages;
import org.conclusum.uikit.PageHeader;
import org.conclusum.uikit.PageLayout;
import org.conclusum.uikit.SavedViewBar;
import org.conclusum.uikit.Texts;

/** Home: what this person has to do and until when. */
@Route("")
@PermitAll
class WorklistView extends Div
        implements BeforeEnterObserver, AfterNavigationObserver, HasDynamicTitle, WorklistRowMenu.Choices {

    private static final int PAGE = 25;
    private static final int FEW = 3;

    private final transient Worklist worklist;
    private final transient CommitteeNames committees;
    private final transient AccountDirectory accounts;
    private final transient List<HomeCard> cards;
    private final transient Clock clock;
    private final transient Actor.Person person;
    private final SavedViewBar views;
    private transient QueryParameters asked = QueryParameters.empty();
    private WorklistFilter filter = WorklistFilter.ALL;
    private int shown = PAGE;
    private transient List<WorkItem> items = List.of();
    private PageLayout page = new PageLayout();

    WorklistView(
            Worklist worklist,
            CommitteeNames committees,
            AccountDirectory accounts,
            List<HomeCard> cards,
            Clock clock,
            SavedViews saved,
            SignedIn signedIn,
            LiveUpdates live) {
        this.worklist = worklist;
        this.committees = committees;
        this.accounts = accounts;
        this.cards =
                cards.stream().sorted(Comparator.comparingInt(HomeCard::order)).toList();
        this.clock = clock;
        this.person = signedIn.person();
        this.views = new SavedViewBar(saved, ListWithViews.WORKLIST, person);
        live.refreshOnAnyChange(this, this::keepUp);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        views.leadsOn(event);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        asked = event.getLocation().getQueryParameters();
        filter = WorklistFilter.of(asked).fitting(committees.names().keySet());
        shown = PAGE;
        refresh();
    }

    @Override
    public String getPageTitle() {
        return Texts.text("worklist.title");
    }

    /** Leaves the rows alone while they are the same, so that nobody loses the place or the focus. */
    private void keepUp() {
        if (worklist.openFor(person).equals(items)) {
            showCards();
        } else {
            refresh();
        }
    }

    private void showCards() {
        page.withoutAside();
        cards.stream().map(card -> card.card(person)).flatMap(Optional::stream).forEach(page::aside);
    }

    private void refresh() {
        Instant now = clock.instant();
        Map<UUID, String> names = committees.names();
        List<WorkItem> all = worklist.openFor(person);
        items = all;
        PageHeader header = new PageHeader(WorklistSentences.headline(all, now));
        header.lead(all.isEmpty() ? Texts.text("worklist.lead.none") : WorklistSentences.effort(all));
        views.show(asked, filter.parameters());
        page = new PageLayout(views);
        if (all.size() > FEW || !filter.equals(WorklistFilter.ALL)) {
            page.main(new WorklistFilterBar(all, filter, names, this::show));
        }
        List<WorkItem> wanted = all.stream()
                .filter(item -> filter.accepts(item, person.account(), now))
                .toList();
        page.main(wanted.isEmpty() ? empty(all.isEmpty()) : groups(wanted, names, now));
        if (wanted.size() > shown) {
            page.main(Actions.secondary(Texts.text("worklist.more", wanted.size() - shown), this::showMore));
        }
        showCards();
        removeAll();
        add(header, page);
    }

    private Component empty(boolean nothingAtAll) {
        return nothingAtAll
                ? new EmptyState(Texts.text("worklist.empty.title"), Texts.text("worklist.empty.sentence"))
                : new EmptyState(
                        Texts.text("worklist.filtered.title"),
                        Texts.text("worklist.filtered.sentence"),
                        Actions.secondary(Texts.text("worklist.filtered.all"), () -> show(WorklistFilter.ALL)));
    }

    private Component groups(List<WorkItem> wanted, Map<UUID, String> names, Instant now) {
        Map<UUID, String> absent = absent(wanted);
        Div groups = new Div();
        groups.addClassName("cc-tasks");
        for (Urgency urgency : Urgency.values()) {
            List<WorkItem> all = wanted.stream()
                    .filter(item -> Urgency.ofItem(item, now) == urgency)
                    .toList();
            List<WorkItem> visible =
                    wanted.stream().limit(shown).filter(all::contains).toList();
            if (!visible.isEmpty()) {
                Span number = new Span(String.valueOf(all.size()));
                number.addClassName("cc-task-number");
                H2 heading = new H2(new Span(Texts.of("worklist.group", urgency)), number);
                heading.addClassName("cc-task-group");
                UnorderedList rows = new UnorderedList();
                rows.addClassName("cc-task-list");
                for (WorkItem item : visible) {
                    boolean first = item.equals(wanted.getFirst());
                    rows.add(new WorklistRow(
                                    item,
                                    names.getOrDefault(item.committee(), ""),
                                    item.assignee() == null ? "" : absent.getOrDefault(item.assignee(), ""),
                                    now,
                                    first)
                            .with(new WorklistRowMenu(item, person.account(), this)));
                }
                groups.add(heading, rows);
            }
        }
        return groups;
    }

    /** The names of those in whose place the person works, in one query where there are any. */
    private Map<UUID, String> absent(List<WorkItem> wanted) {
        Set<UUID> others = wanted.stream()
                .map(item -> item.insteadOf(person.account()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return others.isEmpty()
                ? Map.of()
                : accounts.findAll(others).values().stream()
                        .collect(Collectors.toMap(AccountRow::id, AccountRow::displayName));
    }

    private void show(WorklistFilter next) {
        UI.getCurrent().navigate("", next.parameters());
    }

    private void showMore() {
        shown += PAGE;
        refresh();
    }

    @Override
    public void claim(WorkItem item) {
        worklist.claim(item, person);
        Messages.done(Texts.text("worklist.row.claimed"));
        refresh();
    }

    @Override
    public void handBack(WorkItem item) {
        worklist.handBack(item, person);
        Messages.done(Texts.text("worklist.row.handedBack"));
        refresh();
    }

    @Override
    public void handOver(WorkItem item) {
        Map<UUID, AccountRow> found = accounts.findAll(worklist.substitutes(item, person));
        List<AccountRow> substitutes = new ArrayList<>(found.values());
        substitutes.sort(Comparator.comparing(AccountRow::displayName));
        new HandOverDialog(item.title(), substitutes, to -> {
                    worklist.handOver(item, to.id(), person);
                    Messages.done(Texts.text("worklist.handOver.done", to.displayName()));
                    refresh();
                })
                .open();
    }
}
