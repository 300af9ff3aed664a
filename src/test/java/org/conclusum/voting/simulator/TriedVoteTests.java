package org.conclusum.voting.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.conclusum.committees.SeatRow;
import org.conclusum.committees.rules.DecidedBy;
import org.conclusum.committees.rules.DecisionRules;
import org.conclusum.kernel.Fraction;
import org.conclusum.voting.decision.DecisionCase;
import org.conclusum.voting.decision.Evaluation;
import org.conclusum.voting.decision.Outcome;
import org.conclusum.voting.decision.ProcedureKind;
import org.conclusum.voting.simulator.Situations.Kind;
import org.junit.jupiter.api.Test;

class TriedVoteTests {

    private static final List<SeatRow> SEVEN = IntStream.range(0, 7)
            .mapToObj(i -> new SeatRow(
                    new UUID(0, i),
                    new UUID(1, 0),
                    "Sitz " + i,
                    "1000" + i,
                    "1000" + i,
                    true,
                    Fraction.ONE,
                    null,
                    null,
                    List.of()))
            .toList();

    @Test
    void goesRoundThroughAllMarks() {
        SeatMark mark = SeatMark.YES;
        for (SeatMark expected :
                List.of(SeatMark.NO, SeatMark.ABSTAIN, SeatMark.ABSENT, SeatMark.EXCLUDED, SeatMark.YES)) {
            mark = mark.next();
            assertThat(mark).isEqualTo(expected);
        }
    }

    @Test
    void readsTheLettersItWrites() {
        TriedVote vote = vote(DecidedBy.VOTE).lettered("ynoaxyn");

        assertThat(vote.letters()).isEqualTo("ynoaxyn");
        assertThat(vote(DecidedBy.VOTE).lettered("?n").letters())
                .as("what is unknown says yes")
                .isEqualTo("ynyyyyy");
        assertThat(vote(DecidedBy.VOTE).lettered("nnnnnnnnnnnn").letters()).isEqualTo("nnnnnnn");
    }

    @Test
    void keepsWhoIsNotThereWhenAllVoteAlike() {
        assertThat(vote(DecidedBy.VOTE).lettered("ynoaxyn").all(SeatMark.NO).letters())
                .isEqualTo("nnnaxnn");
    }

    @Test
    void isDecidedAsEveryVoteIs() {
        DecisionCase decisionCase = vote(DecidedBy.VOTE).lettered("yyynnno").decisionCase("id");

        assertThat(Evaluation.of(decisionCase).outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(outcome(vote(DecidedBy.VOTE).lettered("yyyaaaa"))).isEqualTo(Outcome.NOT_QUORATE);
        assertThat(outcome(vote(DecidedBy.VOTE).lettered("yyynnox"))).isEqualTo(Outcome.ADOPTED);
    }

    @Test
    void seeksConsensusWithTheSameMarks() {
        TriedVote vote = vote(DecidedBy.CONSENSUS);

        assertThat(vote.decisionCase("id").procedure().kind()).isEqualTo(ProcedureKind.CONSENSUS);
        assertThat(outcome(vote.lettered("yoooooo"))).isEqualTo(Outcome.ADOPTED);
        assertThat(outcome(vote.lettered("yyyyyyn"))).isEqualTo(Outcome.OPEN);
    }

    @Test
    void showsTypicalSituations() {
        Map<Kind, TriedVote> situations = Situations.of(vote(DecidedBy.VOTE));

        assertThat(outcomes(situations))
                .containsEntry(Kind.ALL_YES, Outcome.ADOPTED)
                .containsEntry(Kind.NARROW, Outcome.ADOPTED)
                .containsEntry(Kind.ONE_SHORT, Outcome.REJECTED)
                .containsEntry(Kind.TIE, Outcome.REJECTED)
                .containsEntry(Kind.JUST_QUORATE, Outcome.ADOPTED)
                .containsEntry(Kind.ONE_SHORT_OF_QUORUM, Outcome.NOT_QUORATE);
        assertThat(situations.get(Kind.TIE))
                .satisfies(tie -> assertThat(tie.letters()).isEqualTo("yyyonnn"));
    }

    @Test
    void showsTypicalSituationsOfConsensus() {
        assertThat(outcomes(Situations.of(vote(DecidedBy.CONSENSUS))))
                .containsEntry(Kind.ALL_AGREE, Outcome.ADOPTED)
                .containsEntry(Kind.ONE_ASIDE, Outcome.ADOPTED)
                .containsEntry(Kind.ONE_OBJECTS, Outcome.OPEN)
                .containsEntry(Kind.ONE_SHORT_OF_QUORUM, Outcome.NOT_QUORATE);
    }

    @Test
    void tellsItsSituationsInWords() {
        TriedVote vote = vote(DecidedBy.VOTE);
        assertThat(new Situations().preview(vote.rules(), vote.decidedBy(), vote.seats(), vote.inhabitants(), null))
                .hasSize(8)
                .allSatisfy(situation -> {
                    assertThat(situation.title() + situation.votes() + situation.outcome())
                            .doesNotContain("!");
                    assertThat(situation.derivation()).isNotEmpty();
                });
        assertThat(new Situations().preview(vote.rules(), vote.decidedBy(), List.of(), Map.of(), null))
                .isEmpty();
    }

    private static Map<Kind, Outcome> outcomes(Map<Kind, TriedVote> situations) {
        Map<Kind, Outcome> outcomes = new java.util.EnumMap<>(Kind.class);
        situations.forEach((kind, vote) -> outcomes.put(kind, outcome(vote)));
        return outcomes;
    }

    private static Outcome outcome(TriedVote vote) {
        return Evaluation.of(vote.decisionCase("id")).outcome();
    }

    private static TriedVote vote(DecidedBy decidedBy) {
        return new TriedVote(
                DecisionRules.simpleMajority(), decidedBy, SEVEN, Map.of("10000", 100_000L), null, Map.of());
    }
}
