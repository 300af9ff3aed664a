/** What must be kept when the effect of a resolution is aimed at and reviewed; one rule per class. */
@NullMarked
package org.conclusum.resolutions.effect.rules;

import org.jspecify.annotations.NullMarked;
