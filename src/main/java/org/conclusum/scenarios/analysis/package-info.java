/**
 * Which pictures of the future hold together: consistency analysis and cross-impact balance; exact, pure, no framework.
 *
 * <p>Sources of the methods: U. von Reibnitz, "Szenario-Technik" (2nd ed. 1992); W. Weimer-Jehle, "Cross-impact balances: A
 * system-theoretical approach to cross-impact analysis", Technological Forecasting and Social Change 73 (2006).
 */
@NamedInterface("analysis")
@NullMarked
package org.conclusum.scenarios.analysis;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
