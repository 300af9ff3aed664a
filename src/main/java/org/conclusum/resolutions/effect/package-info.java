/** Whether resolutions do what they were meant to do: targets, their review, and matters taken up again. */
@NamedInterface("effect")
@NullMarked
package org.conclusum.resolutions.effect;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
