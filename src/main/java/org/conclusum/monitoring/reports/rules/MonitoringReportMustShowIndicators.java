package org.conclusum.monitoring.reports.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** A monitoring report shows at least one indicator, and not more than are read. */
public record MonitoringReportMustShowIndicators(int indicators, int most) implements Rule {

    @Override
    public void check() {
        if (indicators == 0 || indicators > most) {
            throw new RuleViolated("rule.MonitoringReportMustShowIndicators", most);
        }
    }
}
