/** What handing work over must obey, one rule per class. */
@NullMarked
package org.conclusum.worklist.handover.rules;

import org.jspecify.annotations.NullMarked;
