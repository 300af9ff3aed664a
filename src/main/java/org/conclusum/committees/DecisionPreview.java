package org.conclusum.committees;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.conclusum.committees.rules.DecidedBy;
import org.conclusum.committees.rules.DecisionRules;
import org.conclusum.uikit.Tone;
import org.jspecify.annotations.Nullable;

/**
 * Shows what rules would decide in a few typical situations of a committee, before anybody releases them. Implemented by
 * whoever decides ballots.
 */
public interface DecisionPreview {

    /**
     * A situation and what became of it, in the language of the person who looks.
     *
     * @param title the situation in a few words
     * @param votes how the seats voted, in a sentence
     * @param outcome what became of the motion, in a word
     * @param derivation the reasoning in sentences
     */
    record Situation(String title, String votes, String outcome, Tone tone, List<String> derivation) {

        public Situation {
            derivation = List.copyOf(derivation);
        }
    }

    /**
     * The situations under these rules.
     *
     * @param seats voting seats with their votes
     * @param inhabitants by municipality
     * @param chairSeat the chair's seat, if the chair has one
     */
    List<Situation> preview(
            DecisionRules rules,
            DecidedBy decidedBy,
            List<SeatRow> seats,
            Map<String, Long> inhabitants,
            @Nullable UUID chairSeat);
}
