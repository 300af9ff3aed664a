/** What people note for themselves on papers and items; nobody else reads it, and no event tells of it. */
@NamedInterface("notes")
@NullMarked
package org.conclusum.meetings.notes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
