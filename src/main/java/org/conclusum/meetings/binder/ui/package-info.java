/** The papers of a meeting in one file, on the page of the meeting. */
@NullMarked
package org.conclusum.meetings.binder.ui;

import org.jspecify.annotations.NullMarked;
