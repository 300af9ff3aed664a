package org.conclusum.moderation.ui;

import com.vaadin.flow.component.html.Span;
import org.conclusum.moderation.PositionField;
import org.conclusum.uikit.Texts;

/** Numbers of a position in words, with a mark that does not live from its colour alone. */
final class StanceWords {

    private static final int FARTHEST = 2;

    private StanceWords() {}

    /** "dafür (2)" … */
    static String stance(int stance) {
        return Texts.text("moderation.stance." + (stance + FARTHEST));
    }

    /** The same without its number. */
    static String word(int stance) {
        return Texts.text("moderation.stance.word." + (stance + FARTHEST));
    }

    static String weight(int weight) {
        return Texts.text("moderation.weight." + weight);
    }

    static String inWords(PositionField field, String content) {
        if (content.isEmpty()) {
            return "–";
        }
        return switch (field) {
            case STANCE -> stance(Integer.parseInt(content));
            case WEIGHT -> weight(Integer.parseInt(content));
            case POSITION, INTEREST, MUST_HAVE, NICE_TO_HAVE, RED_LINE, ALTERNATIVE, OFFER -> content;
        };
    }

    /** The stance as a small mark with its number. */
    static Span mark(int stance) {
        Span mark = new Span(signed(stance));
        mark.addClassNames("cc-moderation-stance", "cc-moderation-stance-" + (stance + FARTHEST));
        return mark;
    }

    static String signed(int stance) {
        return stance > 0 ? "+" + stance : stance < 0 ? "−" + -stance : "0";
    }
}
