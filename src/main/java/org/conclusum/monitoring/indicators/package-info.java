/** Indicators: what imported figures are said to show, how they are reckoned, and what comes out. */
@NamedInterface("indicators")
@NullMarked
package org.conclusum.monitoring.indicators;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
