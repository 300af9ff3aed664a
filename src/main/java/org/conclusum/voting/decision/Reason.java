package org.conclusum.voting.decision;

/** Why a motion was not adopted. */
public enum Reason {
    NOTICE,
    OBJECTION,
    RETURN_QUORUM_MISSED,
    CHAIR_SILENT,
    NOT_QUORATE,
    GROUP_CAP,
    NO_YES_VOTES,
    VETO,
    CONSENT_MISSING,
    TIE,
    MAJORITY_NOT_REACHED,
    /** More want none of the options than any of them. */
    NONE_OF_THESE,
    /** Another round decides among those who lead. */
    RUN_OFF,
    /** Nobody can open the urn of a secret ballot any more. */
    URN_UNREADABLE
}
