package org.conclusum.procedures.intake;

import java.util.List;
import java.util.Locale;
import org.conclusum.uikit.Texts;
import org.jspecify.annotations.Nullable;

/**
 * Something of a file that is not taken over as it stands; its sentence is the text {@code procedures.intake.<kind>}.
 *
 * @param element the id of the first element concerned; null where it is the file
 * @param line where that begins, counted from 1
 * @param what the sentence is about
 * @param times how often it occurs
 */
public record Remark(Kind kind, @Nullable String element, int line, List<String> what, int times) {

    /** What is done with it. */
    public enum Kind {
        ENCODING,
        EXTENSION,
        ATTRIBUTE,
        ENGINE,
        LANGUAGE,
        PART,
        PROCESS,
        POOL,
        IDENTIFIER,
        KEY,
        EXECUTABLE,
        HISTORY,
        NAMESPACE,
        EMPTY,
        DRAWING
    }

    public Remark {
        what = List.copyOf(what);
    }

    Remark again() {
        return new Remark(kind, element, line, what, times + 1);
    }

    public String message(Locale language) {
        String sentence = Texts.text(language, "procedures.intake." + kind, what.toArray());
        return times == 1 ? sentence : Texts.text(language, "procedures.intake.times", sentence, times);
    }
}
