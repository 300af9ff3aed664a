/** Monitoring reports of a municipality or a region: indicators with the office's words, as a file for the records. */
@NamedInterface("reports")
@NullMarked
package org.conclusum.monitoring.reports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
