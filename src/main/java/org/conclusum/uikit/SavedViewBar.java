package org.conclusum.uikit;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.contextmenu.ContextMenuPosition;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.conclusum.identity.SavedView;
import org.conclusum.identity.SavedViews;
import org.conclusum.kernel.Actor;

/**
 * The person's saved views above a list: choose one, save the present filters as one, rename and delete it, have the list
 * open with it. A list that reads its filters from the address has one of these, and tells it of each address.
 */
public class SavedViewBar extends Div {

    private final transient SavedViews views;
    private final ListWithViews list;
    private final transient Actor.Person person;
    private boolean entered;

    public SavedViewBar(SavedViews views, ListWithViews list, Actor.Person person) {
        this.views = views;
        this.list = list;
        this.person = person;
        addClassName("cc-views");
    }

    /**
     * Leads on to the view with which the list opens, where somebody comes to the list from elsewhere without filters.
     * Whoever takes away the last filter in the list itself stays.
     *
     * @return whether it led on, so that the list need not show anything
     */
    public boolean leadsOn(BeforeEnterEvent event) {
        boolean comes = !entered;
        entered = true;
        if (!comes || !event.getLocation().getQueryParameters().getParameters().isEmpty()) {
            return false;
        }
        Optional<SavedView> first = views.of(list.name(), person).stream()
                .filter(SavedView::opensFirst)
                .findFirst();
        first.ifPresent(view -> event.forwardTo(list.route(), QueryParameters.fromString(view.query())));
        return first.isPresent();
    }

    /**
     * Shows which view is open.
     *
     * @param asked the filters that the address names
     * @param understood what the list made of them: filters that no longer fit are left out
     */
    public void show(QueryParameters asked, QueryParameters understood) {
        removeAll();
        List<SavedView> saved = views.of(list.name(), person);
        String query = written(understood);
        Optional<SavedView> open = saved.stream()
                .filter(view -> same(QueryParameters.fromString(view.query()), asked))
                .findFirst();
        if (!saved.isEmpty()) {
            add(tabs(saved, open, asked, query));
        }
        if (open.isEmpty() && !query.isEmpty()) {
            add(Actions.quiet(Texts.text("uikit.views.save"), () -> askForName(query)));
        }
        if (open.isPresent() && !same(asked, understood)) {
            Paragraph unfit =
                    new Paragraph(Texts.text("uikit.views.unfit", open.get().name()));
            unfit.addClassNames("cc-note", "cc-views-unfit");
            unfit.getElement().setAttribute("role", "status");
            add(unfit);
        }
    }

    private Nav tabs(List<SavedView> saved, Optional<SavedView> open, QueryParameters asked, String query) {
        Nav tabs = new Nav(
                tab(Texts.text("uikit.views.all"), "", asked.getParameters().isEmpty()));
        tabs.addClassName("cc-views-tabs");
        tabs.getElement().setAttribute("aria-label", Texts.text("uikit.views"));
        for (SavedView view : saved) {
            boolean current = open.filter(view::equals).isPresent();
            Anchor tab = tab(view.name(), view.query(), current);
            if (view.opensFirst()) {
                Span first = new Span(Texts.text("uikit.views.first"));
                first.addClassName("cc-views-first");
                tab.add(first);
            }
            tabs.add(tab);
            if (current) {
                tabs.add(menu(view, query));
            }
        }
        return tabs;
    }

    private Anchor tab(String name, String query, boolean current) {
        Anchor tab = new Anchor(list.link(query), name);
        if (current) {
            tab.getElement().setAttribute("aria-current", "true");
        }
        return tab;
    }

    private NativeButton menu(SavedView view, String query) {
        NativeButton button = new NativeButton();
        button.addClassName("cc-icon-button");
        button.add(Icon.MORE.create());
        button.getElement().setAttribute("aria-label", Texts.text("uikit.views.menu", view.name()));
        button.getElement().setAttribute("aria-haspopup", "menu");
        ContextMenu menu = new ContextMenu(button);
        menu.setOpenOnClick(true);
        menu.setPosition(ContextMenuPosition.BOTTOM_START);
        menu.addItem(Texts.text("uikit.views.rename"), click -> askForNewName(view));
        if (view.opensFirst()) {
            menu.addItem(Texts.text("uikit.views.openAll"), click -> {
                views.openAll(list.name(), person);
                reload(view.query(), Texts.text("uikit.views.openAllDone"));
            });
        } else {
            menu.addItem(Texts.text("uikit.views.openFirst"), click -> {
                views.openFirst(view.id(), person);
                reload(view.query(), Texts.text("uikit.views.openFirstDone", view.name()));
            });
        }
        if (!query.isEmpty() && !same(QueryParameters.fromString(query), QueryParameters.fromString(view.query()))) {
            menu.addItem(Texts.text("uikit.views.fit"), click -> {
                views.save(list.name(), view.name(), query, person);
                reload(query, Texts.text("uikit.views.saved", view.name()));
            });
        }
        menu.addItem(Texts.text("uikit.views.delete"), click -> confirmDeleting(view));
        return button;
    }

    private void askForName(String query) {
        new ViewNameDialog(Texts.text("uikit.views.save"), "", name -> {
                    views.save(list.name(), name, query, person);
                    reload(query, Texts.text("uikit.views.saved", name));
                })
                .explained(Texts.text("uikit.views.nameHint"))
                .open();
    }

    private void askForNewName(SavedView view) {
        new ViewNameDialog(Texts.text("uikit.views.rename"), view.name(), name -> {
                    views.rename(view.id(), name, person);
                    reload(view.query(), Texts.text("uikit.views.renamed", name));
                })
                .open();
    }

    private void confirmDeleting(SavedView view) {
        Confirmation.ask(
                Texts.text("uikit.views.delete.title", view.name()),
                Texts.text("uikit.views.delete.sentence"),
                Texts.text("uikit.views.delete"),
                () -> {
                    views.delete(view.id(), person);
                    reload(view.query(), Texts.text("uikit.views.deleted", view.name()));
                });
    }

    private void reload(String query, String sentence) {
        Messages.done(sentence);
        UI.getCurrent().navigate(list.route(), QueryParameters.fromString(query));
    }

    private static boolean same(QueryParameters one, QueryParameters other) {
        return one.getParameters().equals(other.getParameters());
    }

    /** The filters as they are kept: by name, so that the same filters are always written in the same way. */
    private static String written(QueryParameters query) {
        Map<String, String[]> sorted = new TreeMap<>();
        query.getParameters().forEach((name, values) -> sorted.put(name, values.toArray(String[]::new)));
        return QueryParameters.full(sorted).getQueryString();
    }
}
