package org.conclusum.resolutions.ratification;

import java.time.Instant;

/**
 * That the office does not moderate anew what home bodies did not agree to.
 *
 * @param by the name of whoever said so
 */
public record DeclinedModeration(String reason, String by, Instant at) {}
