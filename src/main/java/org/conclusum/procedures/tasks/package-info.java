/** The tasks of the engine as entries of the worklist. */
@NullMarked
package org.conclusum.procedures.tasks;

import org.jspecify.annotations.NullMarked;
