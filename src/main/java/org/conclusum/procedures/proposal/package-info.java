/** The way of a proposal: what happened to it moves proposal.bpmn on, and what the model does by itself. */
@NullMarked
package org.conclusum.procedures.proposal;

import org.jspecify.annotations.NullMarked;
