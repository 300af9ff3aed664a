package org.conclusum.resolutions.ratification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.conclusum.committees.rules.HomeBodyRules;
import org.conclusum.committees.rules.HomeBodyRules.Needed;
import org.conclusum.kernel.ChangedMeanwhile;
import org.conclusum.kernel.Fraction;
import org.conclusum.kernel.RuleViolated;
import org.junit.jupiter.api.Test;

class RatificationTests {

    private static final Instant ADOPTED = Instant.parse("2026-11-30T22:30:00Z");
    private static final LocalDate DEADLINE = LocalDate.of(2027, 2, 28);
    private static final LocalDate DAY = LocalDate.of(2027, 1, 20);
    private static final HomeBody.Entry ENTRY = new HomeBody.Entry("Karla Koordination", ADOPTED, false);
    private static final HomeBodyRules ALL = HomeBodyRules.allAgree();

    @Test
    void givesThreeMonthsInLegalTime() {
        assertThat(ofEqual(ALL, 3).deadline()).isEqualTo(DEADLINE);
    }

    @Test
    void agreesOnlyWithTheLastWhereAllHaveTo() {
        Ratification ratification = ofEqual(ALL, 3);
        yes(ratification, 1, 2);
        assertThat(ratification.settled()).isFalse();

        decide(ratification, 3, HomeResult.YES_WITH_CONDITIONS, DAY);

        assertThat(ratification.settled()).isTrue();
        assertThat(ratification.conclude(DAY, ADOPTED)).isTrue();
    }

    @Test
    void failsWithTheFirstNoWhereAllHaveToAgree() {
        Ratification ratification = ofEqual(ALL, 3);

        no(ratification, 2);

        assertThat(ratification.settled()).isTrue();
        assertThat(ratification.conclude(DAY, ADOPTED)).isFalse();
    }

    @Test
    void needsTwelveOfTwentyTwoForMoreThanHalf() {
        Ratification ratification = ofEqual(ALL.with(Needed.MAJORITY), 22);
        yes(ratification, IntStream.rangeClosed(1, 11).toArray());
        no(ratification, IntStream.rangeClosed(12, 21).toArray());
        assertThat(ratification.settled()).isFalse();

        yes(ratification, 22);

        assertThat(ratification.conclude(DAY, ADOPTED)).isTrue();
    }

    @Test
    void isOutOfReachWithElevenRefusalsOfTwentyTwo() {
        Ratification ratification = ofEqual(ALL.with(Needed.MAJORITY), 22);
        no(ratification, IntStream.rangeClosed(1, 10).toArray());
        assertThat(ratification.settled()).isFalse();

        no(ratification, 11);

        assertThat(ratification.settled()).isTrue();
        assertThat(ratification.conclude(DAY, ADOPTED)).isFalse();
    }

    @Test
    void countsVotesWhereThatIsTheRule() {
        Map<String, Fraction> votes = new LinkedHashMap<>();
        votes.put(ags(1), Fraction.of(5));
        votes.put(ags(2), Fraction.of(2));
        votes.put(ags(3), Fraction.of(2));
        Ratification ratification = of(ALL.with(Needed.WEIGHTED), votes);

        yes(ratification, 1);

        assertThat(ratification.settled()).as("5 of 9 votes").isTrue();
        assertThat(ratification.conclude(DAY, ADOPTED)).isTrue();
    }

    @Test
    void takesSilenceForNoConsentUnlessTheRuleBookSaysSo() {
        Ratification silent = ofEqual(ALL, 3);
        Ratification consenting = ofEqual(ALL.withSilenceConsenting(true), 3);
        yes(silent, 1, 2);
        yes(consenting, 1, 2);
        assertThatThrownBy(() -> silent.conclude(DEADLINE, ADOPTED))
                .isInstanceOf(RuleViolated.class)
                .hasMessageContaining("RatificationMustBeSettled");

        assertThat(silent.conclude(DEADLINE.plusDays(1), ADOPTED)).isFalse();
        assertThat(consenting.conclude(DEADLINE.plusDays(1), ADOPTED)).isTrue();
    }

    @Test
    void countsTheLastDayAndNotTheDayAfterIt() {
        Ratification ratification = ofEqual(ALL, 2);
        decide(ratification, 1, HomeResult.YES, DEADLINE);
        decide(ratification, 2, HomeResult.YES, DEADLINE.plusDays(1));

        assertThat(body(ratification, 1).isLate()).isFalse();
        assertThat(body(ratification, 2).isLate()).isTrue();
        assertThat(ratification.conclude(DEADLINE.plusDays(2), ADOPTED)).isFalse();
    }

    @Test
    void waitsOnWhereLateDecisionsCountUntilTheOfficeGivesUp() {
        Ratification ratification = ofEqual(ALL.withLateCounting(true), 2);
        yes(ratification, 1);
        assertThatThrownBy(() -> ratification.giveUp(DEADLINE, ADOPTED)).hasMessageContaining("DeadlineMustHavePassed");
        assertThatThrownBy(() -> ratification.conclude(DEADLINE.plusDays(9), ADOPTED))
                .hasMessageContaining("RatificationMustBeSettled");

        decide(ratification, 2, HomeResult.YES, DEADLINE.plusDays(9));

        assertThat(body(ratification, 2).isLate()).isFalse();
        assertThat(ratification.conclude(DEADLINE.plusDays(9), ADOPTED)).isTrue();
        Ratification other = ofEqual(ALL.withLateCounting(true), 2);
        other.giveUp(DEADLINE.plusDays(1), ADOPTED);
        assertThat(other.conclude(DEADLINE.plusDays(1), ADOPTED)).isFalse();
    }

    @Test
    void recordsWhatComesAfterTheEndAndChangesNothing() {
        Ratification ratification = ofEqual(ALL, 2);
        no(ratification, 1);
        ratification.conclude(DAY, ADOPTED);

        yes(ratification, 2);

        assertThat(body(ratification, 2).isLate()).isTrue();
        assertThat(ratification.conclude(DAY, ADOPTED)).isFalse();
        assertThatThrownBy(() -> yes(ratification, 1)).hasMessageContaining("HomeDecisionMustStand");
    }

    @Test
    void takesACorrectionWhileItRuns() {
        Ratification ratification = ofEqual(ALL.with(Needed.MAJORITY), 3);
        no(ratification, 1);

        yes(ratification, 1);

        assertThat(body(ratification, 1).result()).isEqualTo(HomeResult.YES);
    }

    @Test
    void asksForTheConditionsForTheBodyAndForADayThatHasCome() {
        Ratification ratification = ofEqual(ALL, 2);
        broken(
                ratification,
                "ConditionsMustBeStated",
                new HomeDecision(DAY, "Kreistag", HomeResult.NO_WITH_CONDITIONS, " "));
        broken(ratification, "HomeBodyMustBeNamed", new HomeDecision(DAY, " ", HomeResult.YES, ""));
        broken(ratification, "HomeBodyMustBeNamed", new HomeDecision(DAY, "x".repeat(121), HomeResult.YES, ""));
        broken(ratification, "HomeBodyMustHaveDecided", new HomeDecision(DAY.plusDays(1), "Rat", HomeResult.YES, ""));
        broken(
                ratification,
                "ConditionsMustFit",
                new HomeDecision(DAY, "Rat", HomeResult.YES_WITH_CONDITIONS, "x".repeat(5001)));
    }

    @Test
    void isOverdueAfterItsSessionAndAtTheLatestAfterTheDeadline() {
        Ratification ratification = ofEqual(ALL, 2);
        HomeBody planned = body(ratification, 1);
        ratification.plan(planned, "Kreistag", DAY, DAY, ENTRY);

        assertThat(planned.overdue(DAY, DEADLINE)).isFalse();
        assertThat(planned.overdue(DAY.plusDays(1), DEADLINE)).isTrue();
        assertThat(body(ratification, 2).overdue(DEADLINE, DEADLINE)).isFalse();
        assertThat(body(ratification, 2).overdue(DEADLINE.plusDays(1), DEADLINE))
                .isTrue();
        assertThatThrownBy(() -> ratification.plan(planned, "Kreistag", DAY.minusDays(1), DAY, ENTRY))
                .hasMessageContaining("PlannedSessionMustLieAhead");
    }

    @Test
    void refusesAFormThatIsOlderThanWhatWasEntered() {
        HomeBody body = body(ofEqual(ALL, 2), 1);
        body.requireRevision(0, ADOPTED);
        assertThatThrownBy(() -> body.requireRevision(1, ADOPTED)).isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void letsTheInterestsBeModeratedAfterANoWithConditionsOnce() {
        Ratification ratification = ofEqual(ALL.with(Needed.MAJORITY), 3);
        assertThatThrownBy(() -> ratification.askForModeration(ADOPTED))
                .hasMessageContaining("ModerationMustHaveAReason");
        decide(ratification, 1, HomeResult.NO_WITH_CONDITIONS, DAY);

        assertThat(ratification.askForModeration(ADOPTED)).isTrue();
        assertThat(ratification.askForModeration(ADOPTED)).isFalse();
    }

    @Test
    void tellsTheMajorityAsTheEvaluationDoes() {
        Ratification ratification = ofEqual(ALL.with(Needed.MAJORITY), 7);
        yes(ratification, 1, 2, 3);
        no(ratification, 4);

        assertThat(RatificationCase.of(ratification).majority(false))
                .singleElement()
                .satisfies(step -> {
                    assertThat(step.key()).isEqualTo("condition.units.statutory");
                    assertThat(step.reached()).isEqualTo(Fraction.of(3));
                    assertThat(step.base()).isEqualTo(Fraction.of(7));
                });
    }

    private static void broken(Ratification ratification, String rule, HomeDecision decision) {
        assertThatThrownBy(() -> ratification.decide(body(ratification, 1), decision, null, DAY, ENTRY))
                .isInstanceOf(RuleViolated.class)
                .hasMessageContaining(rule);
    }

    private static void yes(Ratification ratification, int... bodies) {
        IntStream.of(bodies).forEach(body -> decide(ratification, body, HomeResult.YES, DAY));
    }

    private static void no(Ratification ratification, int... bodies) {
        IntStream.of(bodies).forEach(body -> decide(ratification, body, HomeResult.NO, DAY));
    }

    private static void decide(Ratification ratification, int body, HomeResult result, LocalDate day) {
        ratification.decide(
                body(ratification, body), new HomeDecision(day, "Kreistag", result, "Nur bis 2028."), null, day, ENTRY);
    }

    private static HomeBody body(Ratification ratification, int number) {
        return ratification.of(ags(number)).orElseThrow();
    }

    private static Ratification ofEqual(HomeBodyRules rules, int municipalities) {
        Map<String, Fraction> votes = new LinkedHashMap<>();
        IntStream.rangeClosed(1, municipalities).forEach(number -> votes.put(ags(number), Fraction.ONE));
        return of(rules, votes);
    }

    private static Ratification of(HomeBodyRules rules, Map<String, Fraction> votes) {
        return new Ratification(UUID.randomUUID(), UUID.randomUUID(), "Geschäftsordnung", rules, votes, ADOPTED);
    }

    private static String ags(int number) {
        return List.of("120", "146").get(number % 2) + (10 + number);
    }
}
