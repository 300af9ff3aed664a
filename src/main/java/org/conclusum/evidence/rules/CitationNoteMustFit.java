package org.conclusum.evidence.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** A note on a citation has a limit. */
public record CitationNoteMustFit(String note, int longest) implements Rule {

    @Override
    public void check() {
        if (note.length() > longest) {
            throw new RuleViolated("rule.CitationNoteMustFit", longest);
        }
    }
}
