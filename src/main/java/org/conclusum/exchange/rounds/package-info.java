/** Rounds of exchange within a region and between them, from the call for topics to the report. */
@NamedInterface("rounds")
@NullMarked
package org.conclusum.exchange.rounds;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
