package org.conclusum.meetings.minutes.rules;

import java.util.Locale;
import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** Minutes come back as the kind of file as which they were handed out. */
public record FileMustBeForAWordProcessor(String name) implements Rule {

    @Override
    public void check() {
        if (!name.toLowerCase(Locale.ROOT).endsWith(".docx")) {
            throw new RuleViolated("rule.FileMustBeForAWordProcessor");
        }
    }
}
