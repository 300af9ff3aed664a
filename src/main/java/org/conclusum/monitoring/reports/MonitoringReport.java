package org.conclusum.monitoring.reports;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A report with its draft and all that was issued of it.
 *
 * @param region whose office writes it
 * @param ags of the municipality that it is about; none where it is about the region
 * @param content the draft
 * @param revision counted up with each change of the draft
 * @param versions the newest first
 */
public record MonitoringReport(
        UUID id,
        String region,
        @Nullable String ags,
        ReportContent content,
        int revision,
        String changedBy,
        Instant changedAt,
        List<ReportVersion> versions) {

    public MonitoringReport {
        versions = List.copyOf(versions);
    }

    public int nextNumber() {
        return versions.size() + 1;
    }
}
