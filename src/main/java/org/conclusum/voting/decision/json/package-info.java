/** The exchange format of decision cases and their results, as the rule simulator and its interface speak it. */
@NullMarked
package org.conclusum.voting.decision.json;

import org.jspecify.annotations.NullMarked;
