package org.conclusum.exchange.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import org.conclusum.uikit.Texts;

/** The parts of the exchange. */
class ExchangeNav extends Nav {

    /** A part with its page. */
    enum Part {
        PRACTICES("exchange"),
        ADOPTIONS("exchange/adoptions"),
        ROUNDS("exchange/rounds"),
        SIMILAR("exchange/similar");

        private final String route;

        Part(String route) {
            this.route = route;
        }
    }

    ExchangeNav(Part current) {
        addClassName("cc-exchange-nav");
        getElement().setAttribute("aria-label", Texts.text("exchange.nav"));
        for (Part part : Part.values()) {
            Anchor link = new Anchor(part.route, Texts.of("exchange.part", part));
            if (part == current) {
                link.getElement().setAttribute("aria-current", "page");
            }
            add(link);
        }
        getElement()
                .executeJs(
                        "this.querySelector('[aria-current]')?.scrollIntoView({block: 'nearest', inline: 'nearest'})");
    }
}
