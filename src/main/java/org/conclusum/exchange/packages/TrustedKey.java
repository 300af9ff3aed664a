package org.conclusum.exchange.packages;

import java.time.Instant;

/** The key of an installation that an administrator trusts. */
public record TrustedKey(String fingerprint, String name, String addedBy, Instant addedAt) {}
