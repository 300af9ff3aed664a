/** The way of a meeting: what happened to it moves meeting.bpmn on. */
@NullMarked
package org.conclusum.procedures.meeting;

import org.jspecify.annotations.NullMarked;
