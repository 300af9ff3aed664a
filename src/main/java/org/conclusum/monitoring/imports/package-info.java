/** How figures come in: read, looked at before anything changes, taken over at once, and taken back. */
@NamedInterface("imports")
@NullMarked
package org.conclusum.monitoring.imports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
