package org.conclusum.identity;

/** What an account may be, beside its mandates in committees. */
public enum Role {
    /** Submits and answers for one municipality; the scope is its AGS. */
    COORDINATOR,
    /** Works in the network office of one region; the scope is the region's code. */
    OFFICE,
    /** Reads everything, writes nothing; no scope. */
    AUDITOR,
    /** Runs processes and accounts, sees no closed content and has no vote; no scope. */
    ADMINISTRATOR
}
