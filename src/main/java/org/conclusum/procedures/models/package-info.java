/** Models as administrators change them: drafts, checks, releases by a second person, and the way back. */
@NamedInterface("models")
@NullMarked
package org.conclusum.procedures.models;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
