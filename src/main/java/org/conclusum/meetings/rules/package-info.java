/** The rules that meetings obey, one class each, named as a sentence. */
@NullMarked
package org.conclusum.meetings.rules;

import org.jspecify.annotations.NullMarked;
