package org.conclusum.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** A text with marks on what was dropped and what was added: struck through, underlined, and said in words. */
public class ComparedText extends Div {

    public ComparedText(String before, String after) {
        addClassNames("cc-prose", "cc-keep-lines", "cc-compared");
        for (WordDiff.Piece piece : WordDiff.between(before, after)) {
            add(
                    switch (piece.fate()) {
                        case KEPT -> new Span(piece.text());
                        case DELETED -> marked("del", "uikit.compared.deleted", piece.text());
                        case INSERTED -> marked("ins", "uikit.compared.inserted", piece.text());
                    });
        }
    }

    private static Component marked(String tag, String word, String text) {
        return new HtmlContainer(
                tag,
                spoken(Texts.text(word) + " "),
                new Span(text),
                spoken(" " + Texts.text("uikit.compared.end") + " "));
    }

    private static Span spoken(String words) {
        Span span = new Span(words);
        span.addClassName("cc-visually-hidden");
        return span;
    }
}
