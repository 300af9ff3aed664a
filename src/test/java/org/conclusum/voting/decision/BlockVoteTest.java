package org.conclusum.voting.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.conclusum.voting.decision.Cases.seat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.conclusum.committees.rules.BlockVote;
import org.conclusum.committees.rules.BlockVote.OnPartialPresence;
import org.conclusum.committees.rules.BlockVote.OnSplit;
import org.conclusum.committees.rules.DecisionRules;
import org.conclusum.committees.rules.Majority;
import org.conclusum.kernel.Fraction;
import org.junit.jupiter.api.Test;

/** Unit A has a1, a2 and a3 with two votes each, unit B has b with three. */
class BlockVoteTest {

    private static final Electorate TWO_UNITS = Electorate.of(
            List.of(seat("a1", "A", "2"), seat("a2", "A", "2"), seat("a3", "A", "2"), seat("b", "B", "3")));

    @Test
    void agreeingBlockCastsAllItsVotes() {
        DecisionResult result = voted(TWO_UNITS, OnSplit.INVALID, OnPartialPresence.FULL, "YYY");
        assertThat(result.yes()).isEqualTo(Fraction.of(6));
        assertThat(result.no()).isEqualTo(Fraction.of(3));
    }

    @Test
    void incompleteBlockCastsAllOrOnlyThePresentVotes() {
        Electorate oneAway = TWO_UNITS.withAbsent(Set.of("a3"));
        assertThat(voted(oneAway, OnSplit.INVALID, OnPartialPresence.FULL, "YYY")
                        .yes())
                .isEqualTo(Fraction.of(6));
        assertThat(voted(oneAway, OnSplit.INVALID, OnPartialPresence.PRESENT_ONLY, "YYY")
                        .yes())
                .isEqualTo(Fraction.of(4));
    }

    @Test
    void excludedDelegateAddsNoVotes() {
        Electorate oneExcluded = TWO_UNITS.withExcluded(Set.of("a3"));
        assertThat(voted(oneExcluded, OnSplit.INVALID, OnPartialPresence.FULL, "YYN")
                        .yes())
                .isEqualTo(Fraction.of(4));
    }

    @Test
    void absentBlockCastsNothing() {
        Electorate away = TWO_UNITS.withAbsent(Set.of("a1", "a2", "a3"));
        assertThat(voted(away, OnSplit.MAJORITY, OnPartialPresence.FULL, "YYY").reason())
                .isEqualTo(Reason.NO_YES_VOTES);
    }

    @Test
    void splitBlockIsInvalid() {
        DecisionResult result = voted(TWO_UNITS, OnSplit.INVALID, OnPartialPresence.FULL, "YYN");
        assertThat(result.invalid()).isEqualTo(Fraction.of(6));
        assertThat(result.reason()).isEqualTo(Reason.NO_YES_VOTES);
    }

    @Test
    void speakerDecidesForASplitBlock() {
        Electorate withSpeaker = TWO_UNITS.withSpeakers(Map.of("A", "a3"));
        assertThat(voted(withSpeaker, OnSplit.SPEAKER, OnPartialPresence.FULL, "NNY")
                        .yes())
                .isEqualTo(Fraction.of(6));
        assertThat(voted(TWO_UNITS, OnSplit.SPEAKER, OnPartialPresence.FULL, "NNY")
                        .invalid())
                .isEqualTo(Fraction.of(6));
    }

    @Test
    void absentSpeakerSpeaksForNobody() {
        Electorate speakerAway = TWO_UNITS.withSpeakers(Map.of("A", "a3")).withAbsent(Set.of("a3"));
        assertThat(voted(speakerAway, OnSplit.SPEAKER, OnPartialPresence.FULL, "YNY")
                        .invalid())
                .isEqualTo(Fraction.of(6));
    }

    @Test
    void majorityDecidesForASplitBlockUnlessThereIsNone() {
        assertThat(voted(TWO_UNITS, OnSplit.MAJORITY, OnPartialPresence.FULL, "YYN")
                        .yes())
                .isEqualTo(Fraction.of(6));
        assertThat(voted(TWO_UNITS, OnSplit.MAJORITY, OnPartialPresence.FULL, "YNA")
                        .invalid())
                .isEqualTo(Fraction.of(6));
        assertThat(voted(TWO_UNITS, OnSplit.MAJORITY, OnPartialPresence.FULL, "AAY")
                        .abstain())
                .isEqualTo(Fraction.of(6));
    }

    @Test
    void vetoCountsHoweverTheBlockVotes() {
        Majority withVeto = majority(OnSplit.MAJORITY, OnPartialPresence.FULL).withVeto(List.of("a3"));
        DecisionCase outvoted =
                DecisionCase.meeting("case", new DecisionRules(null, withVeto), TWO_UNITS, ballots("YYN"));
        assertThat(Evaluation.of(outvoted).reason()).isEqualTo(Reason.VETO);
    }

    /** A votes as the letters say, B votes no. */
    private static DecisionResult voted(
            Electorate electorate, OnSplit onSplit, OnPartialPresence onPartialPresence, String ballots) {
        DecisionRules rules = new DecisionRules(null, majority(onSplit, onPartialPresence));
        return Evaluation.of(DecisionCase.meeting("case", rules, electorate, ballots(ballots)));
    }

    private static Majority majority(OnSplit onSplit, OnPartialPresence onPartialPresence) {
        return Majority.simpleMajority().withBlockVote(new BlockVote(onSplit, onPartialPresence));
    }

    private static CastVotes ballots(String ofA) {
        Map<String, Choice> ballots = new LinkedHashMap<>();
        Cases.votes(ofA).ballots().forEach((seat, choice) -> ballots.put(seat.replace('s', 'a'), choice));
        ballots.put("b", Choice.NO);
        return CastVotes.ballots(ballots);
    }
}
