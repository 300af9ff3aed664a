package org.conclusum.procedures.check;

import java.util.Locale;
import org.conclusum.uikit.Texts;

/** A detail of a finding that is a word of the catalogue, so that each reader gets it in their language. */
final class Wording {

    private static final String MARK = "word:";

    private Wording() {}

    /** An automatic step, a kind of work or a message, by the name that models use. */
    static String of(String name) {
        if (name.equals(name.toUpperCase(Locale.ROOT))) {
            return MARK + "worklist.step." + name + ".detail";
        }
        return MARK + (Character.isUpperCase(name.charAt(0)) ? "procedures.message." : "procedures.step.") + name;
    }

    static String read(String detail, Locale language) {
        return detail.startsWith(MARK) ? Texts.text(language, detail.substring(MARK.length())) : detail;
    }
}
