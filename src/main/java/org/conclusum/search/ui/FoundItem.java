package org.conclusum.search.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import org.conclusum.documents.TextState;
import org.conclusum.search.Found;
import org.conclusum.search.FoundKind;
import org.conclusum.search.Highlighted;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.Icon;
import org.conclusum.uikit.Texts;

/** One thing that was found, with the words around what was looked for. */
class FoundItem extends ListItem {

    FoundItem(Found found, String committee) {
        addClassName("cc-search-found");
        String what = Texts.of("search.kind.one", found.kind());
        Div kind = new Div(
                icon(found.kind()).create(), new Span(found.label().isEmpty() ? what : what + " · " + label(found)));
        kind.addClassName("cc-search-kind");
        if (found.closed()) {
            Span closed = new Span(Icon.LOCK.create(), new Span(Texts.text("search.closed")));
            closed.addClassName("cc-search-closed");
            kind.add(closed);
        }
        Anchor link = new Anchor(found.route(), marked(found.title(), Texts.text("search.untitled")));
        Div text = new Div(kind, new H2(link));
        if (found.reading() == null || hasWords(found.reading())) {
            Paragraph passages = new Paragraph(marked(found.passages(), ""));
            passages.addClassName("cc-search-passages");
            text.add(passages);
        } else {
            Paragraph why = new Paragraph(Texts.of("search.reading", found.reading()));
            why.addClassName("cc-note");
            text.add(why);
        }
        text.add(where(found, committee));
        add(text);
    }

    private static String label(Found found) {
        return found.kind() == FoundKind.MINUTES ? Texts.text("search.item", found.label()) : found.label();
    }

    private static Component where(Found found, String committee) {
        List<String> parts = new ArrayList<>();
        if (!found.context().isEmpty()) {
            parts.add(
                    found.kind() == FoundKind.PAPER ? Texts.text("search.paperOf", found.context()) : found.context());
        }
        parts.add(committee);
        parts.add(Formats.date(found.at()));
        if (found.reading() == TextState.PARTLY) {
            parts.add(Texts.of("search.reading", found.reading()));
        }
        Paragraph where = new Paragraph(String.join(" · ", parts));
        where.addClassName("cc-note");
        return where;
    }

    private static boolean hasWords(TextState reading) {
        return reading == TextState.READ || reading == TextState.PARTLY;
    }

    /** Marked words, as text: nothing in them is markup. */
    private static Component[] marked(Highlighted text, String instead) {
        if (text.plain().isBlank()) {
            return new Component[] {new Span(instead)};
        }
        return text.pieces().stream().map(FoundItem::piece).toArray(Component[]::new);
    }

    private static Component piece(Highlighted.Piece piece) {
        if (!piece.found()) {
            return new Span(piece.text());
        }
        HtmlContainer mark = new HtmlContainer("mark");
        mark.setText(piece.text());
        return mark;
    }

    private static Icon icon(FoundKind kind) {
        return switch (kind) {
            case PROPOSAL -> Icon.DOCUMENT;
            case PAPER -> Icon.ATTACHMENT;
            case MINUTES -> Icon.MEETING;
            case RESOLUTION -> Icon.RESOLUTION;
            case NOTE -> Icon.EDIT;
        };
    }
}
