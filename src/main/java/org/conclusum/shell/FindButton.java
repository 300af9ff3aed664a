package org.conclusum.shell;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.Command;
import org.conclusum.uikit.Icon;
import org.conclusum.uikit.Texts;

/** Opens the command palette, also by Ctrl-K or ⌘-K. */
class FindButton extends NativeButton {

    FindButton(Command find) {
        addClassName("cc-find");
        Span words = new Span(Texts.text("shell.find"));
        words.addClassName("cc-find-words");
        add(Icon.SEARCH.create(), words);
        Element keys = new Element("kbd");
        keys.setText(Texts.text("shell.find.keys"));
        keys.setAttribute("aria-hidden", "true");
        getElement().appendChild(keys);
        getElement().setAttribute("aria-label", Texts.text("shell.find"));
        getElement().setAttribute("aria-haspopup", "dialog");
        getElement().setAttribute("aria-keyshortcuts", "Control+K Meta+K");
        addClickListener(click -> find.execute());
        Shortcuts.addShortcutListener(this, find, Key.KEY_K, KeyModifier.CONTROL);
        Shortcuts.addShortcutListener(this, find, Key.KEY_K, KeyModifier.META);
    }
}
