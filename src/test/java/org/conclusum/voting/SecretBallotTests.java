package org.conclusum.voting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.conclusum.testing.ACommittee.COTTBUS;
import static org.conclusum.testing.ACommittee.DAHME_SPREEWALD;
import static org.conclusum.testing.ACommittee.ELBE_ELSTER;
import static org.conclusum.testing.ACommittee.OBERSPREEWALD_LAUSITZ;
import static org.conclusum.testing.ACommittee.SPREE_NEISSE;
import static org.conclusum.voting.VotingFixture.PROCEDURE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.conclusum.committees.rules.DecisionRules;
import org.conclusum.committees.rules.DecisionRulesJson;
import org.conclusum.committees.rules.Majority;
import org.conclusum.kernel.NotPermitted;
import org.conclusum.kernel.RuleViolated;
import org.conclusum.meetings.MeetingConduct;
import org.conclusum.testing.ACommittee;
import org.conclusum.testing.CommitteeFixture;
import org.conclusum.voting.VotingFixture.Running;
import org.conclusum.voting.decision.DecisionResult;
import org.conclusum.voting.secret.Code;
import org.conclusum.voting.secret.Paper;
import org.conclusum.voting.secret.Receipt;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

@VotingTest
class SecretBallotTests {

    private static final String WORDING = "Das Verfahren wird eingeführt.";
    private static final String[] FIVE = {COTTBUS, DAHME_SPREEWALD, ELBE_ELSTER, OBERSPREEWALD_LAUSITZ, SPREE_NEISSE};
    private static final BallotPlan SECRET =
            BallotPlan.secret(BallotClosing.BY_CHAIR).askedBy(2);

    @Autowired
    private CommitteeFixture committees;

    @Autowired
    private VotingFixture fixture;

    @Autowired
    private BallotManagement ballots;

    @Autowired
    private BallotListing listing;

    @Autowired
    private BallotLookup lookup;

    @Autowired
    private MeetingConduct conduct;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Environment environment;

    private Path keys() {
        return Path.of(environment.getRequiredProperty("conclusum.ballot-keys"));
    }

    private static void assertBreaks(String rule, ThrowingCallable action) {
        assertThatExceptionOfType(RuleViolated.class)
                .isThrownBy(action)
                .satisfies(broken -> assertThat(broken.messageKey()).isEqualTo("rule." + rule));
    }

    private UUID opened(Running running) {
        return ballots.open(running.item(), WORDING, SECRET, running.committee().chair());
    }

    private List<Code> cast(UUID ballot, ACommittee committee, String ags, Choice choice, Receipt receipt) {
        return ballots.cast(ballot, committee.seat(ags), Answer.of(choice), receipt, committee.member(ags));
    }

    private List<Path> keysOf(UUID ballot) throws IOException {
        try (Stream<Path> files = Files.list(keys())) {
            return files.filter(file -> file.getFileName().toString().startsWith(ballot.toString()))
                    .toList();
        }
    }

    @Test
    void countsWhatIsInTheUrnAndPublishesItUnderCodesThatOnlyTheVotersKnow() throws IOException {
        ACommittee committee = committees.found();
        UUID ballot = opened(fixture.running(committee, FIVE));
        List<Code> mine = cast(ballot, committee, COTTBUS, Choice.NO, Receipt.fresh());
        fixture.cast(ballot, committee, Choice.YES, DAHME_SPREEWALD, ELBE_ELSTER, SPREE_NEISSE);

        BallotView open = listing.view(ballot, committee.chair());
        assertThat(open.row().cast()).isEqualTo(4);
        assertThat(open.papers()).isEmpty();
        assertThat(open.electors()).allMatch(line -> line.choice() == null && line.castAt() == null);
        assertThat(keysOf(ballot)).hasSize(1);

        assertThat(fixture.counted(ballot, committee)).isEqualTo("ADOPTED");
        assertThat(ballots.count(ballot, PROCEDURE)).isEqualTo("ADOPTED");
        assertThat(keysOf(ballot)).isEmpty();

        BallotView counted = listing.view(ballot, committee.member(COTTBUS));
        DecisionResult result = Objects.requireNonNull(counted.result());
        assertThat(List.of(result.yes(), result.no(), result.abstain())).hasToString("[3, 1, 0]");
        assertThat(counted.electors()).allMatch(line -> line.choice() == null && line.voter() == null);
        assertThat(counted.electors().stream().filter(ElectorLine::voted)).hasSize(4);
        assertThat(counted.papers())
                .hasSize(4)
                .contains(new Paper(mine.getFirst(), Answer.of(Choice.NO)))
                .isSortedAccordingTo((one, other) -> one.code().compareTo(other.code()));
    }

    @Test
    void takesTheSameVoteOnceHoweverOftenItArrivesAndNoOtherOfTheSeat() {
        ACommittee committee = committees.found();
        Running running = fixture.running(committee, FIVE);
        UUID ballot = opened(running);
        Receipt receipt = Receipt.fresh();

        List<Code> codes = cast(ballot, committee, COTTBUS, Choice.YES, receipt);
        assertThat(cast(ballot, committee, COTTBUS, Choice.YES, receipt)).isEqualTo(codes);
        assertBreaks("VoteInTheUrnIsFinal", () -> cast(ballot, committee, COTTBUS, Choice.NO, Receipt.fresh()));
        conduct.arrive(
                running.meeting(),
                committee.seat(COTTBUS),
                committee.substitute(COTTBUS).account(),
                committee.chair());
        assertBreaks(
                "VoteInTheUrnIsFinal",
                () -> ballots.cast(ballot, committee.seat(COTTBUS), Choice.NO, committee.substitute(COTTBUS)));

        assertThat(fixture.counted(ballot, committee)).isEqualTo("ADOPTED");
        assertThat(listing.view(ballot, committee.chair()).papers()).hasSize(1);
    }

    @Test
    void isForWhoRepresentsTheSeatAndOnlyUntilItIsClosed() {
        ACommittee committee = committees.found();
        UUID ballot = opened(fixture.running(committee, FIVE));

        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(
                        () -> ballots.cast(ballot, committee.seat(COTTBUS), Choice.YES, committee.member(ELBE_ELSTER)));
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> ballots.cast(ballot, committee.seat(COTTBUS), Choice.YES, committee.administrator()));
        ballots.close(ballot, committee.chair());
        assertBreaks("BallotMustBeOpen", () -> cast(ballot, committee, COTTBUS, Choice.YES, Receipt.fresh()));
    }

    @Test
    void isHeldWhereEnoughMembersAskAndTheRulesNeedNoNames() {
        ACommittee committee = committees.found();
        Running running = fixture.running(committee, FIVE);
        assertBreaks(
                "FormMustBeDemanded",
                () -> ballots.open(running.item(), WORDING, SECRET.askedBy(1), committee.chair()));

        ACommittee vetoing = committees.found();
        Running other = fixture.running(vetoing, FIVE);
        jdbc.sql("update rule_book set decision = cast(? as jsonb) where committee_id = ?")
                .params(
                        DecisionRulesJson.write(new DecisionRules(
                                        null,
                                        Majority.simpleMajority()
                                                .withVeto(List.of(
                                                        vetoing.seat(COTTBUS).toString()))))
                                .toString(),
                        vetoing.id())
                .update();
        assertBreaks(
                "SecretBallotMustBeDecidedByVotesAlone",
                () -> ballots.open(other.item(), WORDING, SECRET, vetoing.chair()));
    }

    @Test
    void endsByItselfWithoutSayingWhoVotedLast() {
        ACommittee committee = committees.found();
        Running running = fixture.running(committee, FIVE);
        UUID ballot = ballots.open(
                running.item(),
                WORDING,
                BallotPlan.secret(BallotClosing.WHEN_ALL_VOTED).askedBy(2),
                committee.chair());
        fixture.cast(ballot, committee, Choice.YES, FIVE);

        assertThat(lookup.row(ballot).state()).isNotEqualTo(BallotState.OPEN);
        assertThat(jdbc.sql(
                                "select distinct actor_kind from journal_entry where subject_id = ? and event <> 'BallotOpened'")
                        .param(ballot)
                        .query(String.class)
                        .list())
                .containsExactly("PROCEDURE");
    }

    @Test
    void refusesARowOfAVoteInTheDatabase() {
        ACommittee committee = committees.found();
        UUID ballot = opened(fixture.running(committee, FIVE));

        assertThatExceptionOfType(DataIntegrityViolationException.class).isThrownBy(() -> jdbc.sql("""
                                insert into ballot_vote (ballot_id, seat_id, choice, picks, account_id, voter, substitute, cast_at)
                                values (?, ?, 'YES', '{}', ?, 'x', false, now())""")
                .params(
                        ballot,
                        committee.seat(COTTBUS),
                        committee.member(COTTBUS).account())
                .update());
    }

    @Test
    void leavesNoKeyBehindThatOpensWhatTheDatabaseHeldBefore() throws IOException {
        ACommittee committee = committees.found();
        UUID ballot = opened(fixture.running(committee, FIVE));
        Path first = keysOf(ballot).getFirst();
        cast(ballot, committee, COTTBUS, Choice.YES, Receipt.fresh());

        assertThat(keysOf(ballot)).hasSize(1).doesNotContain(first);
        assertBreaks("VoteInTheUrnIsFinal", () -> cast(ballot, committee, COTTBUS, Choice.NO, Receipt.fresh()));
        assertThat(keysOf(ballot)).hasSize(1);
        Files.writeString(keys().resolve(ballot + "." + UUID.randomUUID()), "left by a crash");
        cast(ballot, committee, ELBE_ELSTER, Choice.YES, Receipt.fresh());
        assertThat(keysOf(ballot)).hasSize(1);
    }

    @Test
    void isGivenUpWhereTheKeyIsLost() throws IOException {
        ACommittee committee = committees.found();
        UUID ballot = opened(fixture.running(committee, FIVE));
        fixture.cast(ballot, committee, Choice.YES, FIVE);
        for (Path key : keysOf(ballot)) {
            Files.delete(key);
        }

        assertThat(fixture.counted(ballot, committee)).isEqualTo("NOT_DECIDABLE");
        assertThat(lookup.row(ballot).reason()).isEqualTo("URN_UNREADABLE");
        assertThat(listing.view(ballot, committee.chair()).papers()).isEmpty();
    }
}
