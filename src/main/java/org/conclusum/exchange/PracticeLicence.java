package org.conclusum.exchange;

/** Under what terms others may use a practice. */
public enum PracticeLicence {
    CC_BY,
    CC_BY_SA,
    CC0,
    ON_REQUEST
}
