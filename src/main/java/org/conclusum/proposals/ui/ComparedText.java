package org.conclusum.proposals.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.conclusum.uikit.Texts;

/** A text with marks on what was dropped and what was added: struck through, underlined, and said in words. */
class ComparedText extends Div {

    ComparedText(String before, String after) {
        addClassNames("cc-prose", "cc-keep-lines", "cc-proposals-compared");
        for (WordDiff.Piece piece : WordDiff.between(before, after)) {
            add(
                    switch (piece.fate()) {
                        case KEPT -> new Span(piece.text());
                        case DELETED -> marked("del", "proposals.versions.deleted", piece.text());
                        case INSERTED -> marked("ins", "proposals.versions.inserted", piece.text());
                    });
        }
    }

    private static Component marked(String tag, String word, String text) {
        return new HtmlContainer(
                tag,
                spoken(Texts.text(word) + " "),
                new Span(text),
                spoken(" " + Texts.text("proposals.versions.end") + " "));
    }

    private static Span spoken(String words) {
        Span span = new Span(words);
        span.addClassName("cc-visually-hidden");
        return span;
    }
}
