package org.conclusum.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import org.conclusum.uikit.Texts;

/** A link to a place, which knows whether the person is there and how many things wait behind it. */
class NavigationLink extends Anchor {

    private final Place place;
    private final Span count = new Span();

    NavigationLink(Place place, String css) {
        super(place.route());
        this.place = place;
        addClassName(css);
        count.addClassName("cc-nav-count");
        count.setVisible(false);
        add(place.icon().create(), new Span(place.label()), count);
    }

    Place place() {
        return place;
    }

    void at(String path) {
        if (place.holds(path)) {
            getElement().setAttribute("aria-current", place.route().equals(path) ? "page" : "true");
        } else {
            getElement().removeAttribute("aria-current");
        }
    }

    void count(int number) {
        count.setText(String.valueOf(number));
        count.getElement().setAttribute("aria-label", Texts.text("shell.nav.waiting", number));
        count.getElement().setAttribute("role", "img");
        count.setVisible(number > 0);
    }
}
