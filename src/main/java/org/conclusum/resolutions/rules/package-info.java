/** What must be kept when resolutions are issued, carried out and closed; one rule per class. */
@NullMarked
package org.conclusum.resolutions.rules;

import org.jspecify.annotations.NullMarked;
