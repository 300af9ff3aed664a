/** The page on which minutes are written, read, objected to and signed. */
@NullMarked
package org.conclusum.meetings.minutes.ui;

import org.jspecify.annotations.NullMarked;
