package org.conclusum.scenarios.ui;

import com.vaadin.flow.router.RouteParameters;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.testing.Pages;
import org.springframework.stereotype.Component;

/** What the pages say that show trip wires. */
@Component
public class WirePages {

    private final Pages pages;

    WirePages(Pages pages) {
        this.pages = pages;
    }

    public String project(UUID project, Actor.Person person) {
        return pages.enter(ProjectPage.class, new RouteParameters("project", project.toString()), person)
                .getElement()
                .getTextRecursively();
    }

    public String crossing(RouteParameters route, Actor.Person person) {
        return pages.enter(CrossingView.class, route, person).getElement().getTextRecursively();
    }
}
