/** The rules that minutes obey, one class each, named as a sentence. */
@NullMarked
package org.conclusum.meetings.minutes.rules;

import org.jspecify.annotations.NullMarked;
