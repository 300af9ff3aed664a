package org.conclusum.voting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.conclusum.committees.rules.DecisionRules;
import org.conclusum.committees.rules.Majority;
import org.conclusum.kernel.Fraction;
import org.conclusum.kernel.RuleViolated;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BallotTests {

    private static final Instant OPENED = Instant.parse("2026-12-03T09:30:00Z");
    private static final Instant DEADLINE = OPENED.plusSeconds(600);
    private static final UUID ACCOUNT = UUID.randomUUID();

    private static final Elector PRESENT = elector(ACCOUNT);

    private static Elector elector(@Nullable UUID present) {
        return new Elector(
                UUID.randomUUID(),
                1,
                "Landkreis Görlitz",
                "14626",
                "14626",
                Fraction.ONE,
                null,
                243958,
                null,
                ACCOUNT,
                Set.of(),
                present,
                false,
                false);
    }

    private static Ballot opened(List<Elector> electorate, DecisionRules rules, String wording) {
        UUID id = UUID.randomUUID();
        return Ballot.open(
                new Motion(id, id, id, id, "Schulnetz", wording, false),
                new RulesInForce(id, 1, "Geschäftsordnung", "§ 90 VwVfG", rules),
                electorate,
                BallotPlan.open(BallotClosing.BY_CHAIR).until(DEADLINE),
                "Vorsitz",
                OPENED);
    }

    private static Ballot opened() {
        return opened(List.of(PRESENT), DecisionRules.simpleMajority().withoutQuorum(), "Wir stimmen zu.");
    }

    private static void assertBreaks(String rule, ThrowingCallable action) {
        assertThatExceptionOfType(RuleViolated.class)
                .isThrownBy(action)
                .satisfies(broken -> assertThat(broken.messageKey()).isEqualTo("rule." + rule));
    }

    @Test
    void needsSeatsAndAWordingAndRulesThatFit() {
        DecisionRules simple = DecisionRules.simpleMajority();
        DecisionRules foreign =
                new DecisionRules(null, Majority.simpleMajority().withVeto(List.of("seat of another")));

        assertBreaks("SomebodyMustBeAbleToVote", () -> opened(List.of(), simple, "Wir stimmen zu."));
        assertBreaks("WordingMustBeGiven", () -> opened(List.of(PRESENT), simple, " "));
        assertBreaks("RuleBookMustFitTheElectorate", () -> opened(List.of(PRESENT), foreign, "Wir stimmen zu."));
    }

    @Test
    void acceptsVotesUntilTheLastInstantOfItsDeadline() {
        Ballot ballot = opened();

        assertThat(ballot.accept(PRESENT, Answer.of(Choice.YES), ACCOUNT, "Mitglied", DEADLINE)
                        .choice())
                .isEqualTo(Choice.YES);
        assertBreaks(
                "BallotMustBeOpen",
                () -> ballot.accept(PRESENT, Answer.of(Choice.YES), ACCOUNT, "Mitglied", DEADLINE.plusNanos(1)));
    }

    @Test
    void acceptsNoVoteOnceItIsClosed() {
        Ballot ballot = opened();

        assertThat(ballot.close("Vorsitz", null, OPENED)).isTrue();
        assertThat(ballot.close("Vorsitz", null, OPENED.plusSeconds(1))).isFalse();

        assertBreaks(
                "BallotMustBeOpen", () -> ballot.accept(PRESENT, Answer.of(Choice.YES), ACCOUNT, "Mitglied", OPENED));
    }

    @Test
    void acceptsNoVoteForASeatThatTheVoterDoesNotRepresent() {
        Ballot ballot = opened();

        assertBreaks(
                "PersonMustRepresentTheSeat",
                () -> ballot.accept(PRESENT, Answer.of(Choice.YES), UUID.randomUUID(), "Stellvertretung", OPENED));
        assertBreaks(
                "PersonMustRepresentTheSeat",
                () -> ballot.accept(elector(null), Answer.of(Choice.YES), ACCOUNT, "Mitglied", OPENED));
    }

    @Test
    void isCountedOnceAndOnlyAfterItsEnd() {
        Ballot ballot = opened();
        Vote vote = ballot.accept(PRESENT, Answer.of(Choice.YES), ACCOUNT, "Mitglied", OPENED);

        assertBreaks("BallotMustBeClosedBeforeCounting", () -> ballot.count(List.of(PRESENT), List.of(vote), OPENED));
        ballot.close("Vorsitz", null, OPENED);

        assertThat(ballot.count(List.of(PRESENT), List.of(vote), OPENED)).isTrue();
        assertThat(ballot.count(List.of(PRESENT), List.of(), OPENED)).isFalse();
        assertThat(Objects.requireNonNull(ballot.count()).result().isAdopted()).isTrue();
        assertThat(ballot.state()).isEqualTo(BallotState.COUNTED);
    }
}
