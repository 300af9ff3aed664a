/** What taking a case to another step must obey, one rule per class. */
@NullMarked
package org.conclusum.procedures.cockpit.rules;

import org.jspecify.annotations.NullMarked;
