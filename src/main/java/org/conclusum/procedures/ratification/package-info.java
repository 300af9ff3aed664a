/** How home bodies are asked, reminded and heard on a resolution, as ratification.bpmn says. */
@NullMarked
package org.conclusum.procedures.ratification;

import org.jspecify.annotations.NullMarked;
