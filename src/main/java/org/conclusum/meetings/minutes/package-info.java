/** The minutes of a meeting (Niederschrift), from the first note to the signatures and what was added after them. */
@NamedInterface("minutes")
@NullMarked
package org.conclusum.meetings.minutes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
