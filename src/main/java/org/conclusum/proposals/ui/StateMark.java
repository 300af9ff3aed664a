package org.conclusum.proposals.ui;

import org.conclusum.proposals.ProposalState;
import org.conclusum.uikit.Pill;
import org.conclusum.uikit.Texts;
import org.conclusum.uikit.Tone;
import org.jspecify.annotations.Nullable;

/** Where a proposal stands, and once decided, how. */
class StateMark extends Pill {

    StateMark(ProposalState state, @Nullable Boolean adopted) {
        super(tone(state, adopted), Texts.text(key(state, adopted)));
    }

    private static String key(ProposalState state, @Nullable Boolean adopted) {
        if (adopted == null) {
            return switch (state) {
                case DECIDED, CLOSED -> "proposals.state.noted";
                default -> "proposals.state." + state;
            };
        }
        return switch (state) {
            case DECIDED -> adopted ? "proposals.state.adopted" : "proposals.state.rejected";
            case CLOSED -> adopted ? "proposals.state.closedAdopted" : "proposals.state.closedRejected";
            default -> "proposals.state." + state;
        };
    }

    private static Tone tone(ProposalState state, @Nullable Boolean adopted) {
        return switch (state) {
            case DRAFT, WITHDRAWN -> Tone.NEUTRAL;
            case SUBMITTED, RETURNED -> Tone.WAIT;
            case ACCEPTED, READY, SCHEDULED, CIRCULATING -> Tone.INFO;
            case DECIDED, CLOSED -> adopted == null ? Tone.NEUTRAL : adopted ? Tone.YES : Tone.NO;
        };
    }
}
