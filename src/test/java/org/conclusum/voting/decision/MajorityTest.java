package org.conclusum.voting.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.conclusum.voting.decision.Cases.evaluated;
import static org.conclusum.voting.decision.Cases.majority;
import static org.conclusum.voting.decision.Cases.meeting;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.conclusum.committees.rules.Base;
import org.conclusum.committees.rules.DecisionRules;
import org.conclusum.committees.rules.Majority;
import org.conclusum.committees.rules.Measure;
import org.conclusum.committees.rules.Tie;
import org.conclusum.kernel.Fraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MajorityTest {

    /** Seven seats: s6 is absent, s7 has a conflict of interest. */
    @ParameterizedTest
    @CsvSource({"YES_NO, 3, 2", "CAST, 4, 2", "PRESENT, 5, 2", "ENTITLED, 6, 2", "STATUTORY, 7, 2"})
    void basesDifferInWhomTheyCount(Base base, int amount, int yes) {
        DecisionCase seven = meeting("YYNA.x.", majority(Measure.VOTES, base, ">1/2"));
        ConditionFinding finding = evaluated(seven.with(seven.electorate().withExcluded(Set.of("s7"))))
                .conditions()
                .getFirst();
        assertThat(finding.baseAmount()).isEqualTo(Fraction.of(amount));
        assertThat(finding.reached()).isEqualTo(Fraction.of(yes));
        assertThat(finding.required()).isEqualTo(Fraction.of(amount / 2 + 1));
    }

    @Test
    void twoThirdsAreReachedExactly() {
        assertThat(evaluated(meeting("YYN", Majority.twoThirds())).isAdopted()).isTrue();
        assertThat(evaluated(meeting("YYYNN", Majority.twoThirds())).reason()).isEqualTo(Reason.MAJORITY_NOT_REACHED);
    }

    @Test
    void absoluteMajorityCountsTheAbsent() {
        assertThat(evaluated(meeting("YYYxx", Majority.absoluteMajority())).isAdopted())
                .isTrue();
        assertThat(evaluated(meeting("YYYxxx", Majority.absoluteMajority())).reason())
                .isEqualTo(Reason.MAJORITY_NOT_REACHED);
    }

    @Test
    void nothingIsAdoptedWithoutAYes() {
        assertThat(evaluated(meeting("AAA")).reason()).isEqualTo(Reason.NO_YES_VOTES);
        assertThat(evaluated(meeting("...", majority(Measure.VOTES, Base.STATUTORY, ">=0")))
                        .reason())
                .isEqualTo(Reason.NO_YES_VOTES);
        assertThat(evaluated(meeting("YAA")).isAdopted()).isTrue();
    }

    @Test
    void tieRejects() {
        assertThat(evaluated(meeting("YYNNA")).reason()).isEqualTo(Reason.TIE);
        assertThat(evaluated(meeting("YYYNN")).isAdopted()).isTrue();
    }

    @Test
    void equalVotesAreNoTieUnderOtherMajorities() {
        assertThat(evaluated(meeting("YYNN", Majority.twoThirds())).reason()).isEqualTo(Reason.MAJORITY_NOT_REACHED);
        assertThat(evaluated(meeting("YYNN", majority(Measure.VOTES, Base.CAST, ">1/2")))
                        .reason())
                .isEqualTo(Reason.MAJORITY_NOT_REACHED);
    }

    @Test
    void yesOfTheChairBreaksATie() {
        DecisionCase tied = meeting("YYNNAx", Majority.simpleMajority().withTie(Tie.CHAIR_DECIDES));
        assertThat(evaluated(tied.with(tied.electorate().withChair("s1"))).isAdopted())
                .isTrue();
        for (String chair : List.of("s3", "s5", "s6")) {
            assertThat(evaluated(tied.with(tied.electorate().withChair(chair))).reason())
                    .isEqualTo(Reason.TIE);
        }
        assertThat(evaluated(tied).reason()).isEqualTo(Reason.TIE);
    }

    @Test
    void excludedChairBreaksNoTie() {
        DecisionCase tied = meeting("YNY", Majority.simpleMajority().withTie(Tie.CHAIR_DECIDES));
        Electorate electorate = tied.electorate().withChair("s3").withExcluded(Set.of("s3"));
        assertThat(evaluated(tied.with(electorate)).reason()).isEqualTo(Reason.TIE);
    }

    @Test
    void noIsAVetoAndAbstainingIsNot() {
        Majority withVeto = Majority.simpleMajority().withVeto(List.of("s4"));
        assertThat(evaluated(meeting("YYYN", withVeto)).reason()).isEqualTo(Reason.VETO);
        assertThat(evaluated(meeting("YYYA", withVeto)).isAdopted()).isTrue();
        DecisionCase vetoed = meeting("YYYN", withVeto);
        assertThat(evaluated(vetoed.with(vetoed.electorate().withAbsent(Set.of("s4"))))
                        .isAdopted())
                .isTrue();
    }

    @Test
    void burdenedUnitMustSayYes() {
        Majority withConsent = Majority.simpleMajority().withRequiredYes(List.of("s1"));
        assertThat(evaluated(meeting("YNY", withConsent)).isAdopted()).isTrue();
        assertThat(evaluated(meeting("AYY", withConsent)).reason()).isEqualTo(Reason.CONSENT_MISSING);
        assertThat(evaluated(meeting("xYY", withConsent)).reason()).isEqualTo(Reason.CONSENT_MISSING);
    }

    @Test
    void improperSummonsDecidesNothing() {
        DecisionResult result = evaluated(meeting("YYY").with(new Summons(false)));
        assertThat(result.outcome()).isEqualTo(Outcome.NOT_DECIDABLE);
        assertThat(result.reason()).isEqualTo(Reason.NOTICE);
        assertThat(result.yes()).isEqualTo(Fraction.ZERO);
        assertThat(result.quorum()).isNull();
    }

    @Test
    void talliedUnitsStandForAllWhereThereAreNoSeats() {
        Map<String, VotingUnit> cantons = Map.of(
                "ZH", VotingUnit.UNDECLARED,
                "OW", new VotingUnit(Fraction.of(1, 2), 0),
                "NW", new VotingUnit(Fraction.of(1, 2), 0));
        Map<String, Tally> tallies =
                Map.of("ZH", new Tally(3, 5, 0), "OW", new Tally(9, 1, 0), "NW", new Tally(2, 2, 0));
        DecisionCase popular = DecisionCase.meeting(
                "case",
                new DecisionRules(null, majority(Measure.UNITS, Base.STATUTORY, ">=1/2")),
                Electorate.of(List.of()).withUnits(cantons),
                CastVotes.tallies(tallies));
        ConditionFinding finding = evaluated(popular).conditions().getFirst();
        assertThat(finding.reached()).isEqualTo(Fraction.of(1, 2));
        assertThat(finding.baseAmount()).isEqualTo(Fraction.of(2));
        assertThat(finding.met()).isFalse();
    }
}
