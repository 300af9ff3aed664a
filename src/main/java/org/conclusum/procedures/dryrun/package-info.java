/** Tries a model out with a case that does not exist, in an engine of its own: nothing real is read or touched. */
@NullMarked
package org.conclusum.procedures.dryrun;

import org.jspecify.annotations.NullMarked;
