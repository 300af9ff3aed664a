package org.conclusum.procedures.cockpit;

/**
 * A step to which a case could be taken.
 *
 * @param along whether the model leads there from where the case stands
 */
public record StepTarget(String id, String name, boolean along) {}
