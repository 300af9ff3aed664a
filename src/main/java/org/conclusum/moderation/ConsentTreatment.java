package org.conclusum.moderation;

/** What became of an objection. */
public enum ConsentTreatment {
    /** A changed text is to meet it; who raised it has not said yet whether it does. */
    OFFERED,
    MET,
    /** The changed text does not meet it: it still stands. */
    UNMET,
    /** The office judged that it is not serious. */
    SET_ASIDE
}
