/** What the municipalities concerned say on a proposal before it is debated (Stellungnahmen). */
@NamedInterface("statements")
@NullMarked
package org.conclusum.proposals.statements;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
