/** Work on a case that no model foresees: tasks given by an office, and links between cases. */
@NamedInterface("casework")
@NullMarked
package org.conclusum.worklist.casework;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
