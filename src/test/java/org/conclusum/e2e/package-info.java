/** The few journeys in a real browser against the packaged program. */
@NullMarked
package org.conclusum.e2e;

import org.jspecify.annotations.NullMarked;
