package org.conclusum.procedures.check;

import java.util.List;
import java.util.Locale;
import org.conclusum.uikit.Texts;
import org.jspecify.annotations.Nullable;

/**
 * Something about a model that is not as it has to be; its sentence is the text {@code procedures.check.<rule>}.
 *
 * @param element the id of the element concerned, or of the nearest around it; null where it is the file
 * @param line where it begins, counted from 1
 * @param details what the sentence is about
 */
public record Finding(
        String rule, Severity severity, @Nullable String element, int line, List<String> details) {

    public Finding {
        details = List.copyOf(details);
    }

    public String message(Locale language) {
        return Texts.text(
                language,
                "procedures.check." + rule,
                details.stream().map(detail -> Wording.read(detail, language)).toArray());
    }
}
