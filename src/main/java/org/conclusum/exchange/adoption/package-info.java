/** How a municipality takes a practice over: interest, check, decision, pilot, routine, and what it tells the giver. */
@NamedInterface("adoption")
@NullMarked
package org.conclusum.exchange.adoption;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
