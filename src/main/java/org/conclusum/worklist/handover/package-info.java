/** Work handed over for a time to a colleague, and the office that spreads the work of its committees. */
@NamedInterface("handover")
@NullMarked
package org.conclusum.worklist.handover;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
