package org.conclusum.shell;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.conclusum.kernel.Actor;
import org.conclusum.uikit.Icon;
import org.conclusum.uikit.PaletteSource;
import org.conclusum.uikit.Texts;

/**
 * Goes anywhere and begins anything by a few letters. Arrow keys walk through what was found, Enter goes there, and
 * how much was found is said aloud.
 */
class CommandPalette extends Dialog {

    private static final int PER_SOURCE = 8;
    private static final int PAUSE_MILLISECONDS = 200;
    private static final String WALK_WITH_ARROWS = """
            this.addEventListener('keydown', event => {
                const links = [...this.querySelectorAll('.cc-palette-results a, .cc-palette-results button')];
                const here = links.indexOf(document.activeElement);
                if (event.key === 'ArrowDown' && links.length) {
                    links[Math.min(here + 1, links.length - 1)].focus();
                } else if (event.key === 'ArrowUp' && here > 0) {
                    links[here - 1].focus();
                } else if (event.key === 'ArrowUp' && here === 0) {
                    this.querySelector('input').focus();
                } else if (event.key === 'Enter' && here < 0 && links.length) {
                    links[0].click();
                } else {
                    return;
                }
                event.preventDefault();
                event.stopPropagation();
            });""";

    private final transient List<PaletteSource> sources;
    private final transient List<FrameCommand> commands;
    private final transient Actor.Person person;
    private final TextField text = new TextField();
    private final UnorderedList results = new UnorderedList();
    private final Paragraph count = new Paragraph();

    CommandPalette(List<PaletteSource> sources, List<FrameCommand> commands, Actor.Person person) {
        this.sources = sources.stream()
                .sorted(Comparator.comparing(PaletteSource::isLast))
                .toList();
        this.commands = List.copyOf(commands);
        this.person = person;
        addClassName("cc-palette-dialog");
        setWidth("min(620px, 94vw)");
        setTop("12vh");
        getElement().setAttribute("aria-label", Texts.text("shell.find"));
        text.setPlaceholder(Texts.text("shell.find"));
        text.setAriaLabel(Texts.text("shell.find"));
        text.setPrefixComponent(Icon.SEARCH.create());
        text.setWidthFull();
        text.setAutofocus(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(PAUSE_MILLISECONDS);
        text.addValueChangeListener(change -> find(change.getValue()));
        results.addClassName("cc-palette-results");
        count.addClassName("cc-note");
        count.getElement().setAttribute("role", "status");
        Div body = new Div(text, results, count);
        body.addClassName("cc-palette");
        body.getElement().executeJs(WALK_WITH_ARROWS);
        add(body);
    }

    /** Opens with an empty text and the places one can go to. */
    void ask() {
        if (!isOpened()) {
            text.clear();
            find("");
            open();
            text.focus();
        }
    }

    private void find(String wanted) {
        results.removeAll();
        int found = 0;
        for (PaletteSource source : sources) {
            if (wanted.isBlank() && !source.isOfferedAtOnce()) {
                continue;
            }
            if (source.isLast()) {
                found += doable(wanted);
            }
            for (PaletteSource.Entry entry :
                    source.find(wanted, person, wanted.isBlank() ? Integer.MAX_VALUE : PER_SOURCE)) {
                results.add(item(entry));
                found++;
            }
        }
        count.setText(Texts.text("shell.palette.found", found));
    }

    /** Adds what the frame itself does; answers how much that is. */
    private int doable(String wanted) {
        String text = wanted.strip().toLowerCase(Locale.ROOT);
        List<FrameCommand> matching = commands.stream()
                .filter(command -> (command.label() + " " + command.note())
                        .toLowerCase(Locale.ROOT)
                        .contains(text))
                .toList();
        matching.forEach(command -> {
            NativeButton button = new NativeButton();
            button.add(words(command.label(), command.note()));
            button.addClickListener(click -> {
                close();
                command.action().execute();
            });
            results.add(new ListItem(button));
        });
        return matching.size();
    }

    private static Span[] words(String name, String kind) {
        Span note = new Span(kind);
        note.addClassName("cc-note");
        Span label = new Span(name);
        label.addClassName("cc-palette-label");
        return new Span[] {label, note};
    }

    private ListItem item(PaletteSource.Entry entry) {
        Anchor link = new Anchor(entry.route());
        link.add(words(entry.label(), entry.note()));
        link.getElement().addEventListener("click", click -> close());
        return new ListItem(link);
    }
}
