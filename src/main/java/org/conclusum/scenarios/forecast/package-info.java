/**
 * How many pupils there will be, by transition rates from grade to grade; exact fractions, pure, no framework.
 *
 * <p>The method is that of the Conference of Ministers' forecasts of pupils (Übergangsquotenverfahren), with rates pooled
 * over all years of the table.
 */
@NamedInterface("forecast")
@NullMarked
package org.conclusum.scenarios.forecast;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
