package org.conclusum.documents.rules;

import java.util.regex.Pattern;
import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** A file's name has 1 to 200 characters, no path, and no sign that a screen or a disk would act upon. */
public record FileNameMustBePlain(String name) implements Rule {

    private static final int LIMIT = 200;

    /** Separators of paths, control signs, and the marks that turn the direction of writing around. */
    private static final Pattern NOT_PLAIN = Pattern.compile("[/\\\\\\p{Cntrl}\\p{Cf}\\p{Cs}]|^\\.|\\.\\.|[. ]$");

    @Override
    public void check() {
        if (name.isBlank() || name.length() > LIMIT || NOT_PLAIN.matcher(name).find()) {
            throw new RuleViolated("rule.FileNameMustBePlain", LIMIT);
        }
    }
}
