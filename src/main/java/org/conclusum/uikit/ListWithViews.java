package org.conclusum.uikit;

import java.util.Arrays;
import java.util.Optional;

/** The lists whose filters can be saved as views, with the route under which each opens. */
public enum ListWithViews {
    WORKLIST(""),
    PROPOSALS("proposals"),
    MEETINGS("meetings"),
    BALLOTS("ballots"),
    RESOLUTIONS("resolutions"),
    CONTROL("resolutions/control"),
    MESSAGES("messages");

    private final String route;

    ListWithViews(String route) {
        this.route = route;
    }

    /** The list with this name; nothing where there is none any more. */
    static Optional<ListWithViews> named(String name) {
        return Arrays.stream(values()).filter(list -> list.name().equals(name)).findFirst();
    }

    public String route() {
        return route;
    }

    /** The target of a link to the list with these filters. */
    String link(String query) {
        return query.isEmpty() ? route : route + "?" + query;
    }

    String label() {
        return Texts.of("uikit.views.list", this);
    }
}
