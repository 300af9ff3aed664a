/** The quarterly report on how the resolutions of a committee are carried out. */
@NullMarked
package org.conclusum.resolutions.quarterly;

import org.jspecify.annotations.NullMarked;
