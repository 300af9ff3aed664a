package org.conclusum.exchange.rounds;

/**
 * The link of a guest, which is shown this one time.
 *
 * @param mailed whether it is on its way to the guest
 */
public record GuestLink(String address, boolean mailed) {}
