package org.conclusum.moderation.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;
import org.conclusum.moderation.PositionField;

/** How one stands and how much it matters are numbers of a scale. */
public record FieldMustTakeItsContent(PositionField field, String content) implements Rule {

    @Override
    public void check() {
        if (!field.takes(content)) {
            throw new RuleViolated("rule.FieldMustTakeItsContent");
        }
    }
}
