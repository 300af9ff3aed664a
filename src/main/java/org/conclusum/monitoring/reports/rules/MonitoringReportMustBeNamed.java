package org.conclusum.monitoring.reports.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** A monitoring report has a title. */
public record MonitoringReportMustBeNamed(String title) implements Rule {

    @Override
    public void check() {
        if (title.isBlank()) {
            throw new RuleViolated("rule.MonitoringReportMustBeNamed");
        }
    }
}
