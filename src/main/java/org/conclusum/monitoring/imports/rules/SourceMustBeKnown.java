package org.conclusum.monitoring.imports.rules;

import java.util.Collection;
import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** No figure without the credit that its licence asks for. */
public record SourceMustBeKnown(String source, Collection<String> known) implements Rule {

    @Override
    public void check() {
        if (!known.contains(source)) {
            throw new RuleViolated("rule.SourceMustBeKnown", source);
        }
    }
}
