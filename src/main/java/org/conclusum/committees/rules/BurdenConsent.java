package org.conclusum.committees.rules;

/** Whether the municipalities that bear the cost or the duty of a motion have to agree, and how they do. */
public enum BurdenConsent {
    NOT_NEEDED,
    /** The motion is rejected where one of them does not vote yes. */
    VOTE,
    /** The same, unless it has agreed in its statement before. */
    STATEMENT
}
