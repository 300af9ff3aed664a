package org.conclusum.monitoring;

import java.time.LocalDate;

/**
 * What must be shown beside figures of a table.
 *
 * @param table code of the table
 * @param statistic what the table belongs to, in words
 * @param alteration how the figures were changed since they were fetched; empty where they were not
 */
public record CreditRow(String table, String statistic, SourceRow source, LocalDate retrievedOn, String alteration) {}
