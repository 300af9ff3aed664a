package org.conclusum.resolutions.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import org.conclusum.uikit.Texts;

/** The three looks at resolutions: the register, the control of their measures, and how the carrying out goes. */
class RegisterTabs extends Nav {

    /** A look. */
    enum Look {
        REGISTER("resolutions"),
        CONTROL("resolutions/control"),
        FIGURES("resolutions/figures");

        private final String route;

        Look(String route) {
            this.route = route;
        }
    }

    RegisterTabs(Look current) {
        addClassName("cc-control-looks");
        getElement().setAttribute("aria-label", Texts.text("resolutions.looks"));
        for (Look look : Look.values()) {
            Anchor anchor = new Anchor(look.route, Texts.of("resolutions.looks", look));
            anchor.setRouterIgnore(false);
            if (look == current) {
                anchor.getElement().setAttribute("aria-current", "page");
            }
            add(anchor);
        }
    }
}
