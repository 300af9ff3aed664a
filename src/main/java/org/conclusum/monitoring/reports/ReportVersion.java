package org.conclusum.monitoring.reports;

import java.time.Instant;
import java.util.UUID;

/**
 * A report as it was issued.
 *
 * @param number counts those of a report
 * @param document the file
 * @param sha256 of the file
 */
public record ReportVersion(int number, UUID document, String fileName, String sha256, String madeBy, Instant madeAt) {}
