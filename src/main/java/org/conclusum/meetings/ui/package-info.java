/** The pages of meetings: list, planning, the meeting itself, and the meeting while it goes on. */
@NullMarked
package org.conclusum.meetings.ui;

import org.jspecify.annotations.NullMarked;
