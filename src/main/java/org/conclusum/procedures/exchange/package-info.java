/** How a round of exchange goes, as exchange.bpmn says. */
@NullMarked
package org.conclusum.procedures.exchange;

import org.jspecify.annotations.NullMarked;
