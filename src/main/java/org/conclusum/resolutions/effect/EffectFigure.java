package org.conclusum.resolutions.effect;

import java.math.BigDecimal;

/** The latest figure of the indicator, with the period that it is of. */
public record EffectFigure(BigDecimal value, String period) {}
