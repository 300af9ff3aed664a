/** Practices as signed files between installations: how they are written, checked, trusted and taken over. */
@NamedInterface("packages")
@NullMarked
package org.conclusum.exchange.packages;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
