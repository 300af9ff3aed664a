/** Models that somebody could draw, type or smuggle in to get at more than a model may. */
@NullMarked
package org.conclusum.procedures.hostile;

import org.jspecify.annotations.NullMarked;
