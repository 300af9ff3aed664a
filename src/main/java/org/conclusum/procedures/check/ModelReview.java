package org.conclusum.procedures.check;

import java.util.List;

/** What the check found. */
public record ModelReview(List<Finding> findings) {

    public ModelReview {
        findings = List.copyOf(findings);
    }

    /** Whether nothing speaks against a release. */
    public boolean deployable() {
        return findings.stream().noneMatch(finding -> finding.severity() == Severity.ERROR);
    }

    public List<Finding> errors() {
        return findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
    }
}
