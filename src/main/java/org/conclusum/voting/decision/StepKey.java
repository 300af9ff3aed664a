package org.conclusum.voting.decision;

import java.util.Locale;
import org.conclusum.committees.rules.Base;
import org.conclusum.committees.rules.Measure;

/** The sentences of a derivation, by the names under which their texts are kept. */
public enum StepKey {
    NOTICE_IMPROPER("notice.improper"),
    BALLOTS_EXCLUDED("ballots.excluded"),
    BALLOTS_ABSENT("ballots.absent"),
    BALLOTS_LATE("ballots.late"),
    CIRCULAR_OBJECTION("circular.objection"),
    CIRCULAR_REPLIES("circular.replies"),
    CIRCULAR_RETURN_QUORUM("circular.return-quorum"),
    CIRCULAR_CHAIR_SILENT("circular.chair-silent"),
    CIRCULAR_SILENCE_NO("circular.silence-no"),
    CIRCULAR_SILENCE_YES("circular.silence-yes"),
    QUORUM_FREE("quorum.free"),
    QUORUM_EXCLUDED("quorum.excluded"),
    QUORUM_SEATS("quorum.seats"),
    QUORUM_VOTES("quorum.votes"),
    QUORUM_UNITS("quorum.units"),
    QUORUM_MINIMUM("quorum.minimum"),
    QUORUM_SECOND_CALL("quorum.second-call"),
    QUORUM_UNWARNED("quorum.unwarned"),
    QUORUM_FALLBACK("quorum.fallback"),
    QUORUM_GROUP("quorum.group"),
    QUORUM_GROUPS_BALANCED("quorum.groups-balanced"),
    CONSENSUS_OBJECTION("consensus.objection"),
    CONSENSUS_AGREED("consensus.agreed"),
    CONSENSUS_NOBODY("consensus.nobody"),
    BLOCK_SPLIT("block.split"),
    BLOCK_SPEAKER("block.speaker"),
    BLOCK_WITHOUT_SPEAKER("block.without-speaker"),
    BLOCK_MAJORITY("block.majority"),
    BLOCK_TIED("block.tied"),
    VOTES_COUNTED("votes.counted"),
    VOTES_COUNTED_WITH_INVALID("votes.counted-with-invalid"),
    VOTES_WITHOUT_YES("votes.without-yes"),
    VETO_CAST("veto.cast"),
    VETO_NOT_CAST("veto.not-cast"),
    CONSENT("consent.unit"),
    CONDITION_WITHOUT_BASE("condition.without-base"),
    CONDITION_NO_BLOCKING_MINORITY("condition.no-blocking-minority"),
    TIE_REJECTS("tie.rejects"),
    TIE_CHAIR("tie.chair"),
    TURN_MORE("turn.more"),
    TURN_FEWER("turn.fewer"),
    CHOICE_LEADS("choice.leads"),
    CHOICE_NONE_LEADS("choice.none-leads"),
    CHOICE_TAKEN("choice.taken"),
    CHOICE_TIED("choice.tied"),
    CHOICE_RUN_OFF("choice.run-off"),
    URN_UNREADABLE("urn.unreadable"),
    OUTCOME_ADOPTED("outcome.adopted"),
    OUTCOME_REJECTED("outcome.rejected"),
    OUTCOME_OPEN("outcome.open"),
    OUTCOME_REFERRED("outcome.referred"),
    OUTCOME_NOT_QUORATE("outcome.not-quorate"),
    OUTCOME_NOT_DECIDABLE("outcome.not-decidable");

    private final String key;

    StepKey(String key) {
        this.key = key;
    }

    String key() {
        return key;
    }

    public DerivationStep telling(Object... arguments) {
        return DerivationStep.telling(key, arguments);
    }

    /** How one majority came out; a sentence for each measure and base. */
    static String ofCondition(Measure measure, Base base) {
        return "condition." + inKeys(measure) + "." + inKeys(base);
    }

    static String inKeys(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
