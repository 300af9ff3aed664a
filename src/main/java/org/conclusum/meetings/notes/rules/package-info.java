/** Rules for personal notes. */
@NullMarked
package org.conclusum.meetings.notes.rules;

import org.jspecify.annotations.NullMarked;
