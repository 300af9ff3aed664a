package org.conclusum.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.conclusum.uikit.Texts;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ClassPathResource;

/** The accounts of the sample data, shown beside the sign-in so that a first visit needs no manual. */
@org.springframework.stereotype.Component
class SampleAccounts {

    private static final ClassPathResource LIST = new ClassPathResource("sample/sign-ins.txt");

    private static final String FILL_IN = """
            this.addEventListener('click', () => {
                document.querySelector('input[name=username]').value = $0;
                document.querySelector('input[name=password]').value = $1;
                document.querySelector('button[type=submit]').focus();
            });""";

    private final boolean sample;

    SampleAccounts(@Value("${conclusum.sample:false}") boolean sample) {
        this.sample = sample;
    }

    /** The list, where sample data is on and there is one: lines of user name, password and who it is. */
    Optional<Component> help() {
        if (!sample || !LIST.exists()) {
            return Optional.empty();
        }
        UnorderedList list = new UnorderedList();
        lines().forEach(line -> list.add(item(line)));
        Paragraph hint = new Paragraph(Texts.text("shell.signIn.samples.hint"));
        hint.addClassName("cc-note");
        Div help = new Div(new H2(Texts.text("shell.signIn.samples")), hint, list);
        help.addClassName("cc-sign-in-samples");
        return Optional.of(help);
    }

    private static ListItem item(String line) {
        String[] parts = line.split("\\s+", 3);
        NativeButton choose = new NativeButton();
        choose.add(new Code(parts[0]));
        if (parts.length > 2) {
            Span who = new Span(parts[2]);
            who.addClassName("cc-note");
            choose.add(who);
        }
        if (parts.length > 1) {
            choose.getElement().executeJs(FILL_IN, parts[0], parts[1]);
        }
        return new ListItem(choose);
    }

    private static List<String> lines() {
        try {
            return LIST.getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
