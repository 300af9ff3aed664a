package org.conclusum.voting.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** Two options or candidates of the same name could not be told apart on the ballot paper. */
public record OptionsMustBeDistinct(List<String> options) implements Rule {

    @Override
    public void check() {
        HashSet<String> seen = new HashSet<>();
        for (String option : options) {
            if (!seen.add(option.toLowerCase(Locale.ROOT))) {
                throw new RuleViolated("rule.OptionsMustBeDistinct", option);
            }
        }
    }
}
