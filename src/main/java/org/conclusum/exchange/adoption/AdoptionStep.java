package org.conclusum.exchange.adoption;

import java.time.Instant;

/** When an adoption came to a stage, and by whom. */
public record AdoptionStep(AdoptionStage stage, Instant at, String by) {}
