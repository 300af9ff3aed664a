package org.conclusum.resolutions.effect;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What a resolution is to bring about.
 *
 * @param indicator of the monitoring
 * @param ags the municipality whose figure counts
 * @param reviewOn the day from which it is looked whether it was reached
 */
public record EffectTarget(UUID indicator, String ags, Comparison comparison, BigDecimal value, LocalDate reviewOn) {}
