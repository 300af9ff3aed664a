/** Pages of monitoring reports. */
@NullMarked
package org.conclusum.monitoring.reports.ui;

import org.jspecify.annotations.NullMarked;
