package org.conclusum.proposals.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/**
 * A text has room for what a committee reads, and not for a book. The broken rule names the field by its place in
 * {@link Field}, the limit and the length found.
 */
public record TextMustFit(Field field, String text) implements Rule {

    /** The texts of a proposal with their limits, in characters. */
    public enum Field {
        TITLE(200),
        FACTS(20_000),
        MOTION(20_000),
        COSTS(20_000),
        LEAD(20_000),
        REASONS(5_000);

        private final int limit;

        Field(int limit) {
            this.limit = limit;
        }

        public int limit() {
            return limit;
        }
    }

    @Override
    public void check() {
        if (text.length() > field.limit()) {
            throw new RuleViolated("rule.TextMustFit", field.ordinal(), field.limit(), text.length());
        }
    }
}
