package org.conclusum.voting;

/** How a municipality wants those who sit for it to vote; in a consensus yes is to agree, no to object. */
public enum Wish {
    YES,
    NO,
    ABSTAIN,
    /** In this matter they decide as they see fit. */
    FREE
}
