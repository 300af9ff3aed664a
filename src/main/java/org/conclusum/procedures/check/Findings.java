package org.conclusum.procedures.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.conclusum.procedures.xml.XmlElement;

/** Findings as they come; beyond the first few hundred nobody learns more from another. */
class Findings {

    private static final int MOST = 300;
    private static final int LONGEST_DETAIL = 120;

    private final List<Finding> found = new ArrayList<>();

    void error(String rule, XmlElement at, String... details) {
        add(rule, Severity.ERROR, at, details);
    }

    void warning(String rule, XmlElement at, String... details) {
        add(rule, Severity.WARNING, at, details);
    }

    private void add(String rule, Severity severity, XmlElement at, String... details) {
        Finding finding = new Finding(
                rule,
                severity,
                at.nearestId(),
                at.line(),
                Arrays.stream(details).map(Findings::shortened).toList());
        if (found.size() < MOST && !found.contains(finding)) {
            found.add(finding);
        }
    }

    private static String shortened(String detail) {
        String line = detail.replaceAll("\\s+", " ").strip();
        return line.length() <= LONGEST_DETAIL ? line : line.substring(0, LONGEST_DETAIL) + "…";
    }

    boolean isEmpty() {
        return found.stream().noneMatch(finding -> finding.severity() == Severity.ERROR);
    }

    List<Finding> list() {
        return List.copyOf(found);
    }
}
