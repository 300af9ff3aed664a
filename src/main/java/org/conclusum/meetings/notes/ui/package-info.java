/** What one notes for oneself, with the proposal and with the meeting. */
@NullMarked
package org.conclusum.meetings.notes.ui;

import org.jspecify.annotations.NullMarked;
