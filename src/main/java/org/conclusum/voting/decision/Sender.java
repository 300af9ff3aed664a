package org.conclusum.voting.decision;

/** Who sent a ballot for a seat; the principal's goes before the substitute's. */
public enum Sender {
    PRINCIPAL,
    SUBSTITUTE
}
