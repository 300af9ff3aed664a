/** How a practice is taken over, as adoption.bpmn says. */
@NullMarked
package org.conclusum.procedures.adoption;

import org.jspecify.annotations.NullMarked;
