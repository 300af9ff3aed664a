/** Who can move how much and cares how much, and how that changes over time; pure, no framework. */
@NamedInterface("influence")
@NullMarked
package org.conclusum.moderation.influence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
