/** What tasks given by an office and links between cases must obey, one rule per class. */
@NullMarked
package org.conclusum.worklist.casework.rules;

import org.jspecify.annotations.NullMarked;
