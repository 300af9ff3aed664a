package org.conclusum.procedures.dryrun;

import java.time.Instant;

/**
 * A step that a sample case has passed.
 *
 * @param kind what BPMN calls it
 */
public record TriedStep(String process, String element, String name, String kind, Instant at) {}
