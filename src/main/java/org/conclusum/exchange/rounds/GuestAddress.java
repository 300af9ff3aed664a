package org.conclusum.exchange.rounds;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/**
 * Where a guest is written to.
 *
 * @param until when the address is forgotten
 */
public record GuestAddress(UUID guest, String name, String email, Locale language, Instant until) {}
