/** How a seat gets its delegates: asked, named, recorded, as nomination.bpmn says. */
@NullMarked
package org.conclusum.procedures.nomination;

import org.jspecify.annotations.NullMarked;
