/** How a resolution is carried out: measures, reports, reminders and escalation, as followup.bpmn says. */
@NullMarked
package org.conclusum.procedures.followup;

import org.jspecify.annotations.NullMarked;
