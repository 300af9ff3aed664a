/** How far a variant of a motion is from what municipalities need, and what changed in its words; no framework. */
@NamedInterface("variants")
@NullMarked
package org.conclusum.moderation.variants;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
