package org.conclusum.monitoring.imports.rules;

import java.util.regex.Pattern;
import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** A table has a code, under which its figures come again, and a title for people. */
public record TableMustBeNamed(String table, String title) implements Rule {

    private static final Pattern CODE = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} ._-]{0,59}");

    @Override
    public void check() {
        if (!CODE.matcher(table).matches() || title.isBlank()) {
            throw new RuleViolated("rule.TableMustBeNamed");
        }
    }
}
