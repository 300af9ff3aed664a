package org.conclusum.monitoring.reports.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** Texts of a monitoring report have a limit. */
public record MonitoringReportMustFit(String text, int longest) implements Rule {

    @Override
    public void check() {
        if (text.length() > longest) {
            throw new RuleViolated("rule.MonitoringReportMustFit", longest);
        }
    }
}
