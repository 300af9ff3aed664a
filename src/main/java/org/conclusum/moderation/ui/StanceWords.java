package org.conclusum.moderation.ui;

import java.util.Locale;
import org.conclusum.moderation.PositionField;
import org.conclusum.uikit.Texts;

/** Numbers of a position in words. */
final class StanceWords {

    private static final int FARTHEST = 2;

    private StanceWords() {}

    /** "dafür (2)" … */
    static String stance(int stance) {
        return Texts.text("moderation.stance." + (stance + FARTHEST));
    }

    /** The same without its number. */
    static String word(Locale language, int stance) {
        return Texts.text(language, "moderation.stance.word." + (stance + FARTHEST));
    }

    /** What a stance is called in style sheets. */
    static int style(int stance) {
        return stance + FARTHEST;
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

    static String signed(int stance) {
        return stance > 0 ? "+" + stance : stance < 0 ? "−" + -stance : "0";
    }
}
