package org.conclusum.scenarios.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;
import org.conclusum.scenarios.analysis.MorphologicalBox;

/** All bundles are gone through, so there must not be too many. */
public record BundlesMustBeCountable(MorphologicalBox box) implements Rule {

    @Override
    public void check() {
        if (!box.isCountable()) {
            throw new RuleViolated("rule.BundlesMustBeCountable", box.bundles(), MorphologicalBox.LARGEST);
        }
    }
}
