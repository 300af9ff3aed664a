/** Proofs of how the program starts, and of what keeps it from starting. */
@NullMarked
package org.conclusum.launcher;

import org.jspecify.annotations.NullMarked;
