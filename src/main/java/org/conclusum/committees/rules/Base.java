package org.conclusum.committees.rules;

/** What a majority is a majority of. */
public enum Base {
    /** Yes and no; who abstains does not count. */
    YES_NO,
    /** Yes, no and abstentions. */
    CAST,
    /** Everybody who is there and may vote. */
    PRESENT,
    /** Everybody who may vote on this item, there or not. */
    ENTITLED,
    /** Everybody the bylaws know, the excluded too. */
    STATUTORY
}
