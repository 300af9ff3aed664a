/** Models drawn with other programs: what a case does not need is left out and told, what would run code stays refused. */
@NullMarked
package org.conclusum.procedures.intake;

import org.jspecify.annotations.NullMarked;
