package org.conclusum.proposals;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a list of proposals is narrowed to.
 *
 * @param text part of the title or the number; blank for all
 * @param states empty for all
 * @param committee null for all
 * @param mine only those of the municipalities that the viewer coordinates
 * @param burdened AGS of a municipality that they burden; null for all
 */
public record ProposalFilter(
        String text,
        Set<ProposalState> states,
        @Nullable UUID committee,
        boolean mine,
        @Nullable String burdened) {

    public static final ProposalFilter ALL = new ProposalFilter("", Set.of(), null, false);

    public ProposalFilter {
        states = Set.copyOf(states);
    }

    /** Whomever they burden. */
    public ProposalFilter(String text, Set<ProposalState> states, @Nullable UUID committee, boolean mine) {
        this(text, states, committee, mine, null);
    }

    /** The same narrowed to these states. */
    public ProposalFilter in(Set<ProposalState> others) {
        return new ProposalFilter(text, others, committee, mine, burdened);
    }

    public boolean isNarrow() {
        return !text.isBlank() || !states.isEmpty() || committee != null || mine || burdened != null;
    }
}
