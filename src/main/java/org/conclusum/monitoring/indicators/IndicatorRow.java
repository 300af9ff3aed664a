package org.conclusum.monitoring.indicators;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An indicator.
 *
 * @param region of the office that defined it; none where a procedure did
 * @param statistic code of the statistic that its table belongs to
 */
public record IndicatorRow(UUID id, @Nullable String region, String statistic, IndicatorDraft content) {}
