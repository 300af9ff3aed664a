/** The home bodies of the municipalities decide whether a resolution takes effect (Gremienvorbehalt). */
@NamedInterface("ratification")
@NullMarked
package org.conclusum.resolutions.ratification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
