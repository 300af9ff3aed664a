package org.conclusum.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.contextmenu.ContextMenuPosition;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.conclusum.uikit.Texts;

/** The account at the top right, with one's page, language, colour scheme and the way out. */
class AccountMenu extends NativeButton {

    /** How light the interface is drawn. */
    enum Scheme {
        SYSTEM,
        LIGHT,
        DARK
    }

    private static final String CHOOSE_SCHEME = "const s = $0;"
            + "if (s === 'system') { localStorage.removeItem('conclusum.scheme');"
            + " delete document.documentElement.dataset.scheme; }"
            + "else { localStorage.setItem('conclusum.scheme', s); document.documentElement.dataset.scheme = s; }";

    private final Map<Scheme, MenuItem> schemes = new EnumMap<>(Scheme.class);

    private final transient Consumer<Locale> speak;
    private final transient Runnable leave;

    AccountMenu(String name, String title, Consumer<Locale> speak, Runnable leave) {
        this.speak = speak;
        this.leave = leave;
        addClassName("cc-me");
        Span initials = new Span(initials(name));
        initials.addClassName("cc-me-initials");
        initials.getElement().setAttribute("aria-hidden", "true");
        Span words = new Span(title.isEmpty() ? name : name + " · " + title);
        words.addClassName("cc-me-name");
        add(initials, words);
        getElement().setAttribute("aria-label", Texts.text("shell.account.label", words.getText()));
        getElement().setAttribute("aria-haspopup", "menu");
        ContextMenu menu = new ContextMenu(this);
        menu.setOpenOnClick(true);
        menu.setPosition(ContextMenuPosition.BOTTOM_END);
        menu.addItem(Texts.text("shell.account.title"), click -> UI.getCurrent().navigate(AccountView.class));
        menu.addSeparator();
        addLanguage(menu, Locale.GERMAN, "Deutsch", speak);
        addLanguage(menu, Locale.ENGLISH, "English", speak);
        menu.addSeparator();
        for (Scheme scheme : Scheme.values()) {
            MenuItem item = menu.addItem(Texts.of("shell.scheme", scheme), click -> choose(scheme));
            item.setCheckable(true);
            schemes.put(scheme, item);
        }
        menu.addSeparator();
        menu.addItem(Texts.text("shell.account.leave"), click -> leave.run());
    }

    /** The same for the command palette; of the languages the one that is not spoken. */
    List<FrameCommand> commands() {
        List<FrameCommand> commands = new ArrayList<>();
        boolean german = Texts.locale().getLanguage().equals(Locale.GERMAN.getLanguage());
        Locale other = german ? Locale.ENGLISH : Locale.GERMAN;
        commands.add(new FrameCommand(
                german ? "English" : "Deutsch", Texts.text("shell.palette.language"), () -> speak.accept(other)));
        for (Scheme scheme : Scheme.values()) {
            commands.add(new FrameCommand(
                    Texts.of("shell.scheme", scheme), Texts.text("shell.palette.scheme"), () -> choose(scheme)));
        }
        commands.add(
                new FrameCommand(Texts.text("shell.account.leave"), Texts.text("shell.account.title"), leave::run));
        return commands;
    }

    private static void addLanguage(ContextMenu menu, Locale language, String name, Consumer<Locale> speak) {
        MenuItem item = menu.addItem(name, click -> speak.accept(language));
        item.setCheckable(true);
        item.setChecked(Texts.locale().getLanguage().equals(language.getLanguage()));
        item.getElement().setAttribute("lang", language.getLanguage());
    }

    private void choose(Scheme chosen) {
        schemes.forEach((scheme, item) -> item.setChecked(scheme == chosen));
        getElement().executeJs(CHOOSE_SCHEME, chosen.name().toLowerCase(Locale.ROOT));
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        UI ui = attached.getUI();
        ui.getPage()
                .executeJs("return localStorage.getItem('conclusum.scheme') || 'system'")
                .then(
                        String.class,
                        remembered -> schemes.forEach((scheme, item) -> item.setChecked(
                                scheme.name().toLowerCase(Locale.ROOT).equals(remembered))));
    }

    private static String initials(String name) {
        StringBuilder letters = new StringBuilder();
        for (String word : name.split("[^\\p{L}]+")) {
            if (!word.isEmpty() && Character.isUpperCase(word.codePointAt(0)) && letters.length() < 2) {
                letters.appendCodePoint(word.codePointAt(0));
            }
        }
        return letters.isEmpty() ? name.substring(0, 1).toUpperCase(Locale.ROOT) : letters.toString();
    }
}
