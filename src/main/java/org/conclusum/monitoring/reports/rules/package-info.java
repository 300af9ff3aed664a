/** What holds for monitoring reports. */
@NullMarked
package org.conclusum.monitoring.reports.rules;

import org.jspecify.annotations.NullMarked;
