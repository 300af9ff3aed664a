package org.conclusum.procedures.cockpit;

import java.time.Instant;

/**
 * A clock that runs for a case.
 *
 * @param element the id of the element that waits for it
 * @param overdue whether its moment has passed without having been heard
 */
public record TimerRow(String engineCase, String subject, String element, Instant due, boolean overdue) {}
