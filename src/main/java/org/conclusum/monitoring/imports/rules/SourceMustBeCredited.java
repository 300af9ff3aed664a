package org.conclusum.monitoring.imports.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;
import org.conclusum.monitoring.imports.SourceDraft;

/**
 * A source has a name of its own, a licence and the credit that it asks for.
 *
 * @param taken whether another source is called so
 */
public record SourceMustBeCredited(SourceDraft source, boolean taken) implements Rule {

    @Override
    public void check() {
        boolean named = !source.name().isEmpty()
                && !source.credit().isEmpty()
                && !source.licence().isEmpty();
        boolean address = source.licenceUrl().isEmpty() || source.licenceUrl().startsWith("https://");
        if (taken || !named || !address) {
            throw new RuleViolated("rule.SourceMustBeCredited");
        }
    }
}
