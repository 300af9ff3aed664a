package org.conclusum.resolutions.ratification;

import java.time.LocalDate;

/**
 * What a home body decided.
 *
 * @param day of its decision
 * @param body for example "Kreistag"
 * @param conditions under which it agreed, or would have; empty where it named none
 */
public record HomeDecision(LocalDate day, String body, HomeResult result, String conditions) {}
