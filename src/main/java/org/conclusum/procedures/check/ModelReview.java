package org.conclusum.procedures.check;

import java.util.List;
import org.conclusum.procedures.xml.XmlRefused;

/** What the check found. */
public record ModelReview(List<Finding> findings) {

    public ModelReview {
        findings = List.copyOf(findings);
    }

    /** Of a file that was not looked at further. */
    public static ModelReview of(XmlRefused refused) {
        return new ModelReview(List.of(new Finding(
                refused.rule(), Severity.ERROR, refused.element(), refused.line(), List.of(refused.detail()))));
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
