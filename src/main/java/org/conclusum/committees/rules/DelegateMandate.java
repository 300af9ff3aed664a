package org.conclusum.committees.rules;

/** Whether who sits for a municipality decides freely, or as the municipality instructs. */
public enum DelegateMandate {
    /** Bound by nothing but the own conviction, as in a regional planning association. */
    FREE,
    /** Bound by an instruction (Weisung) of the municipality where it gives one, as in a special-purpose association. */
    BOUND
}
