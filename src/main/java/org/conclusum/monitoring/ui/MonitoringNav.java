package org.conclusum.monitoring.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import org.conclusum.uikit.Texts;

/** The parts of the education monitoring. */
public class MonitoringNav extends Nav {

    /** A part with its page. */
    public enum Part {
        INDICATORS("monitoring"),
        REPORTS("monitoring/reports"),
        GROUPS("monitoring/groups"),
        IMPORTS("monitoring/imports"),
        TERRITORIES("monitoring/territories"),
        SOURCES("monitoring/sources");

        private final String route;

        Part(String route) {
            this.route = route;
        }
    }

    public MonitoringNav(Part current) {
        addClassName("cc-monitoring-nav");
        getElement().setAttribute("aria-label", Texts.text("monitoring.nav"));
        for (Part part : Part.values()) {
            Anchor link = new Anchor(part.route, Texts.of("monitoring.part", part));
            if (part == current) {
                link.getElement().setAttribute("aria-current", "page");
            }
            add(link);
        }
    }
}
