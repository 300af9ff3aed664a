package org.conclusum.monitoring.imports.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/**
 * The figures of a table are all broken down by the same variables.
 *
 * @param known codes of the variables as they are known, and the statistic before them
 * @param brought the same as the file has them
 */
public record TableMustKeepItsVariables(String table, String known, String brought) implements Rule {

    @Override
    public void check() {
        if (!known.equals(brought)) {
            throw new RuleViolated("rule.TableMustKeepItsVariables", table, known, brought);
        }
    }
}
