/** What holds for indicators. */
@NullMarked
package org.conclusum.monitoring.indicators.rules;

import org.jspecify.annotations.NullMarked;
