package org.conclusum.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.Arrays;
import java.util.Comparator;
import org.conclusum.uikit.Texts;

/** Where one is: the section, and within it the thing. */
class Breadcrumb extends Nav {

    private final OrderedList crumbs = new OrderedList();

    Breadcrumb() {
        addClassName("cc-crumbs");
        getElement().setAttribute("aria-label", Texts.text("shell.crumbs.label"));
        add(crumbs);
    }

    void at(String path, String place) {
        crumbs.removeAll();
        Arrays.stream(Place.values())
                .filter(candidate -> candidate.holds(path))
                .max(Comparator.comparingInt(candidate -> candidate.route().length()))
                .ifPresent(section -> {
                    boolean here = place.isEmpty();
                    crumbs.add(new ListItem(
                            here ? new Span(section.label()) : new Anchor(section.route(), section.label())));
                });
        if (!place.isEmpty()) {
            ListItem last = new ListItem(new Span(place));
            last.getElement().setAttribute("aria-current", "page");
            crumbs.add(last);
        }
    }
}
