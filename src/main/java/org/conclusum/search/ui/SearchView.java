package org.conclusum.search.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.conclusum.committees.CommitteeRow;
import org.conclusum.identity.SignedIn;
import org.conclusum.kernel.Actor;
import org.conclusum.search.FoundKind;
import org.conclusum.search.SearchQuestion;
import org.conclusum.search.SearchResult;
import org.conclusum.search.Searching;
import org.conclusum.uikit.EmptyState;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.PageHeader;
import org.conclusum.uikit.PageLayout;
import org.conclusum.uikit.Texts;
import org.jspecify.annotations.Nullable;

/** Searches in everything that one may read; question and page stand in the address. */
@Route("search")
@PermitAll
class SearchView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int PAGE = 10;

    private final transient Searching searching;
    private final transient Actor.Person person;
    private final transient List<CommitteeRow> committees;
    private final SearchForm form;
    private final Div answer = new Div();
    private String title = Texts.text("search.title");

    SearchView(Searching searching, SignedIn signedIn) {
        this.searching = searching;
        this.person = signedIn.person();
        this.committees = searching.committees(person);
        this.form = new SearchForm(committees, SearchView::ask);
        answer.addClassName("cc-search-answer");
        add(new PageLayout(form, answer).above(new PageHeader(Texts.text("search.title"))));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        SearchAddress address = SearchAddress.of(event.getLocation().getQueryParameters());
        SearchQuestion question = address.question();
        title = question.text().isEmpty() ? Texts.text("search.title") : Texts.text("search.titleOf", question.text());
        form.show(question);
        answer.removeAll();
        answer.add(answer(address));
    }

    private Component[] answer(SearchAddress address) {
        SearchQuestion question = address.question();
        if (question.text().isEmpty()) {
            return new Component[] {new EmptyState(Texts.text("search.begin"), Texts.text("search.beginHint"))};
        }
        SearchResult result = searching.find(question, (address.page() - 1) * PAGE, PAGE, person);
        if (result.empty()) {
            return new Component[] {new EmptyState(Texts.text("search.noWord"), Texts.text("search.noWordHint"))};
        }
        Paragraph count = new Paragraph(Texts.text("search.count", result.total()));
        count.addClassName("cc-search-count");
        count.getElement().setAttribute("role", "status");
        Component kinds = kinds(question, result);
        if (result.page().isEmpty()) {
            return new Component[] {
                kinds,
                new EmptyState(Texts.text("search.none", question.text()), Texts.text("search.noneHint")),
                unread(result)
            };
        }
        return new Component[] {kinds, count, list(result), pages(address, result), unread(result)};
    }

    private Component list(SearchResult result) {
        Map<UUID, String> names = committees.stream().collect(Collectors.toMap(CommitteeRow::id, CommitteeRow::name));
        OrderedList list = new OrderedList();
        list.addClassName("cc-search-list");
        result.page().forEach(found -> list.add(new FoundItem(found, names.getOrDefault(found.committee(), ""))));
        return list;
    }

    private static Component kinds(SearchQuestion question, SearchResult result) {
        Nav kinds = new Nav();
        kinds.addClassName("cc-search-kinds");
        kinds.getElement().setAttribute("aria-label", Texts.text("search.kinds"));
        kinds.add(kind(question, null, Texts.text("search.kind.all"), result.all()));
        for (FoundKind kind : FoundKind.values()) {
            int found = result.counts().getOrDefault(kind, 0);
            if (found > 0 || kind == question.kind()) {
                kinds.add(kind(question, kind, Texts.of("search.kind.many", kind), found));
            }
        }
        return kinds;
    }

    private static Component kind(SearchQuestion question, @Nullable FoundKind kind, String name, int count) {
        Span number = new Span(Formats.number(count));
        number.addClassName("cc-search-number");
        Anchor link = new Anchor(SearchAddress.of(question.only(kind)).link(), new Span(name), number);
        if (kind == question.kind()) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return link;
    }

    private static Component pages(SearchAddress address, SearchResult result) {
        Nav pages = new Nav();
        int last = (result.total() + PAGE - 1) / PAGE;
        if (last > 1) {
            pages.addClassName("cc-search-pages");
            pages.getElement().setAttribute("aria-label", Texts.text("search.pages"));
            if (address.page() > 1) {
                pages.add(new Anchor(address.turnedTo(address.page() - 1).link(), Texts.text("search.back")));
            }
            pages.add(new Span(Texts.text("search.page", address.page(), last)));
            if (address.page() < last) {
                pages.add(new Anchor(address.turnedTo(address.page() + 1).link(), Texts.text("search.next")));
            }
        }
        return pages;
    }

    private static Component unread(SearchResult result) {
        Paragraph note = new Paragraph(Texts.text("search.unread", result.unread()));
        note.addClassName("cc-note");
        note.setVisible(result.unread() > 0);
        return note;
    }

    private static void ask(SearchQuestion question) {
        UI.getCurrent().navigate("search", SearchAddress.of(question).parameters());
    }
}
