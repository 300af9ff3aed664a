package org.conclusum.uikit;

import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Span;

/** A path on a grid of 24, drawn in the colour of its surroundings. */
@Tag("span")
class SvgIcon extends Span {

    SvgIcon(String path) {
        addClassName("cc-icon");
        getElement().setAttribute("aria-hidden", "true");
        getElement()
                .setProperty(
                        "innerHTML",
                        "<svg viewBox=\"0 0 24 24\" width=\"18\" height=\"18\"><path d=\"" + path + "\"/></svg>");
    }
}
