package org.conclusum.evidence;

import java.time.LocalDate;
import org.conclusum.monitoring.CreditRow;

/**
 * What the licence of the figures asks to be shown beside them.
 *
 * @param alteration how the figures were changed since they were fetched; empty where they were not
 */
public record CitedCredit(
        String source, String credit, String licence, String licenceUrl, LocalDate retrievedOn, String alteration) {

    static CitedCredit of(CreditRow row) {
        return new CitedCredit(
                row.source().name(),
                row.source().credit(),
                row.source().licence(),
                row.source().licenceUrl(),
                row.retrievedOn(),
                row.alteration());
    }
}
