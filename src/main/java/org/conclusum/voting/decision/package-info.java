/** From rules, seats and ballots to a decision and the reasoning a member can follow; exact, pure, no framework. */
@NamedInterface("decision")
@NullMarked
package org.conclusum.voting.decision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
