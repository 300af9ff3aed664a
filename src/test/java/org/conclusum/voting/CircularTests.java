package org.conclusum.voting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.conclusum.committees.rules.CircularRules;
import org.conclusum.committees.rules.DecisionRules;
import org.conclusum.kernel.Fraction;
import org.conclusum.kernel.LegalTime;
import org.conclusum.kernel.RuleViolated;
import org.conclusum.voting.CircularReply.Standing;
import org.conclusum.voting.decision.DecisionResult;
import org.conclusum.voting.rules.CircularMustBeAllowed;
import org.conclusum.voting.rules.CircularMustLeaveTimeToAnswer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A circular without a database: its last moment, who answers, and its decision case. */
class CircularTests {

    private static final UUID PRINCIPAL = UUID.randomUUID();
    private static final UUID SUBSTITUTE = UUID.randomUUID();
    private static final Elector ELECTOR = new Elector(
            UUID.randomUUID(),
            1,
            "Landkreis Görlitz",
            "14626",
            "14626",
            Fraction.ONE,
            null,
            243958,
            null,
            PRINCIPAL,
            Set.of(SUBSTITUTE),
            null,
            false,
            false);

    private static Ballot until(LocalDate lastDay) {
        UUID id = UUID.randomUUID();
        return Ballot.open(
                new Motion(null, null, id, id, "Schulnetz", "Wir stimmen zu.", false),
                new RulesInForce(id, 1, "Geschäftsordnung", "§ 90 VwVfG", DecisionRules.simpleMajority(), true),
                List.of(ELECTOR),
                BallotPlan.circular(CircularTerms.endOf(lastDay)),
                "Netzwerkbüro",
                Instant.parse("2026-01-01T09:00:00Z"));
    }

    private static Instant berlin(String time) {
        return LocalDateTime.parse(time).atZone(LegalTime.ZONE).toInstant();
    }

    @ParameterizedTest
    @CsvSource({"2026-12-04", "2026-07-04", "2026-03-29", "2026-10-25"})
    void takesAnswersToTheLastMomentOfTheDayInLegalTimeAndNoneAfterIt(LocalDate lastDay) {
        Ballot ballot = until(lastDay);
        Answer yes = Answer.of(Choice.YES);

        Vote vote = ballot.receive(ELECTOR, yes, PRINCIPAL, "Mitglied", berlin(lastDay + "T23:59:59.999999"));

        assertThat(vote.substitute()).isFalse();
        assertThatExceptionOfType(RuleViolated.class)
                .isThrownBy(() ->
                        ballot.receive(ELECTOR, yes, PRINCIPAL, "Mitglied", berlin(lastDay.plusDays(1) + "T00:00")))
                .satisfies(broken -> assertThat(broken.messageKey()).isEqualTo("rule.BallotMustBeOpen"));
    }

    @Test
    void knowsThePrincipalFromTheSubstitute() {
        Vote vote = until(LocalDate.of(2026, 12, 4))
                .receive(ELECTOR, Answer.of(Choice.NO), SUBSTITUTE, "Vertretung", berlin("2026-12-01T10:00"));

        assertThat(vote.substitute()).isTrue();
    }

    @Test
    void leavesItToTheDecisionWhichOfTheReceivedAnswersCounts() {
        Ballot ballot = until(LocalDate.of(2026, 12, 4));
        List<CircularReply> received =
                List.of(reply(1, Choice.NO, true, "2026-12-03T10:00"), reply(2, Choice.YES, false, "2026-12-02T10:00"));
        ballot.close("Ablauf", null, berlin("2026-12-05T00:00"));

        ballot.count(
                () -> BallotCase.circular(
                        ballot, List.of(ELECTOR), CircularTerms.of(CircularRules.usual()), received, List.of()),
                berlin("2026-12-05T00:00"));

        DecisionResult result = Objects.requireNonNull(ballot.count()).result();
        assertThat(result.isAdopted()).isTrue();
        assertThat(result.yes()).isEqualTo(Fraction.ONE);
    }

    @Test
    void isAllowedByTheRuleBookOnly() {
        new CircularMustBeAllowed(true, "Geschäftsordnung", "§ 7").check();

        assertThatExceptionOfType(RuleViolated.class)
                .isThrownBy(() -> new CircularMustBeAllowed(false, "Geschäftsordnung", "§ 7").check())
                .satisfies(broken -> assertThat(broken.arguments()).containsExactly("Geschäftsordnung", "§ 7"));
    }

    @Test
    void leavesAsManyDaysAsTheRuleBookGives() {
        LocalDate today = LocalDate.of(2026, 11, 26);
        new CircularMustLeaveTimeToAnswer(today.plusDays(7), today, 7).check();

        assertThatExceptionOfType(RuleViolated.class)
                .isThrownBy(() -> new CircularMustLeaveTimeToAnswer(today.plusDays(6), today, 7).check())
                .satisfies(broken -> assertThat(broken.arguments()).containsExactly(7, today.plusDays(7)));
    }

    private static CircularReply reply(int number, Choice choice, boolean substitute, String at) {
        return new CircularReply(
                number,
                ELECTOR.seat(),
                choice,
                substitute ? SUBSTITUTE : PRINCIPAL,
                "Jemand",
                substitute,
                berlin(at),
                Standing.COUNTS);
    }
}
