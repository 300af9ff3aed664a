package org.conclusum.resolutions.rules;

import java.util.List;
import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** A measure that waits for others is not done before they are. */
public record MeasureMustNotWait(List<String> open) implements Rule {

    public MeasureMustNotWait {
        open = List.copyOf(open);
    }

    @Override
    public void check() {
        if (!open.isEmpty()) {
            throw new RuleViolated("rule.MeasureMustNotWait", String.join(" · ", open));
        }
    }
}
