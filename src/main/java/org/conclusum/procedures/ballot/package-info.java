/** The end of a ballot and what follows from it, as ballot.bpmn says. */
@NullMarked
package org.conclusum.procedures.ballot;

import org.jspecify.annotations.NullMarked;
