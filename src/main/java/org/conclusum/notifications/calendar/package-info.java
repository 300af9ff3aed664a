/** Calendar feeds: a person's meetings, for the calendar program they use. */
@NullMarked
package org.conclusum.notifications.calendar;

import org.jspecify.annotations.NullMarked;
