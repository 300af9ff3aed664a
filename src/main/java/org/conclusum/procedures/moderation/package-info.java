/** How a moderation goes on: positions, rounds and conclusions, as moderation.bpmn says. */
@NullMarked
package org.conclusum.procedures.moderation;

import org.jspecify.annotations.NullMarked;
