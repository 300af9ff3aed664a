package org.conclusum.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import org.conclusum.uikit.Icon;
import org.conclusum.uikit.Texts;

/** The way to the messages, with the number of those nobody has read yet. */
class MessagesLink extends Anchor {

    static final String ROUTE = "messages";

    private final Span count = new Span();

    MessagesLink() {
        super(ROUTE);
        addClassName("cc-bell");
        count.addClassName("cc-bell-count");
        count.getElement().setAttribute("aria-hidden", "true");
        add(Icon.BELL.create(), count);
        count(0);
    }

    void at(String path) {
        if (path.equals(ROUTE)) {
            getElement().setAttribute("aria-current", "page");
        } else {
            getElement().removeAttribute("aria-current");
        }
    }

    void count(int unread) {
        count.setText(String.valueOf(unread));
        count.setVisible(unread > 0);
        String label = Texts.text("shell.messages", unread);
        getElement().setAttribute("aria-label", label);
        setTitle(label);
    }
}
