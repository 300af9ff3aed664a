package org.conclusum.voting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.conclusum.testing.ACommittee.BAUTZEN;
import static org.conclusum.testing.ACommittee.COTTBUS;
import static org.conclusum.testing.ACommittee.DAHME_SPREEWALD;
import static org.conclusum.testing.ACommittee.ELBE_ELSTER;
import static org.conclusum.testing.ACommittee.GOERLITZ;
import static org.conclusum.testing.ACommittee.OBERSPREEWALD_LAUSITZ;
import static org.conclusum.testing.ACommittee.SPREE_NEISSE;
import static org.conclusum.voting.VotingFixture.PROCEDURE;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.conclusum.committees.rules.DecisionRules;
import org.conclusum.committees.rules.Majority;
import org.conclusum.committees.rules.Quorum;
import org.conclusum.committees.rules.Tie;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.NotPermitted;
import org.conclusum.kernel.RuleViolated;
import org.conclusum.meetings.ItemVoting;
import org.conclusum.meetings.MeetingConduct;
import org.conclusum.testing.ACommittee;
import org.conclusum.testing.CommitteeFixture;
import org.conclusum.voting.VotingFixture.Running;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

@VotingTest
class BallotCommandTests {

    private static final String WORDING = "Das Verfahren wird eingeführt.";
    private static final String[] FIVE = {COTTBUS, DAHME_SPREEWALD, ELBE_ELSTER, OBERSPREEWALD_LAUSITZ, SPREE_NEISSE};

    @Autowired
    private CommitteeFixture committees;

    @Autowired
    private VotingFixture fixture;

    @Autowired
    private BallotManagement ballots;

    @Autowired
    private BallotLookup lookup;

    @Autowired
    private MeetingConduct conduct;

    @Autowired
    private ItemVoting itemVoting;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private static void assertBreaks(String rule, ThrowingCallable action) {
        assertThatExceptionOfType(RuleViolated.class)
                .isThrownBy(action)
                .satisfies(broken -> assertThat(broken.messageKey()).isEqualTo("rule." + rule));
    }

    @Test
    void freezesSeatsInhabitantsAndRulesAndCountsWhoIsThere() {
        ACommittee committee = committees.found();
        UUID ballot = fixture.opened(fixture.running(committee, FIVE));
        jdbc.sql("update rule_book set title = 'Neue Fassung' where committee_id = ?")
                .param(committee.id())
                .update();

        BallotRow row = lookup.row(ballot);
        assertThat(row.electors()).isEqualTo(7);
        assertThat(row.state()).isEqualTo(BallotState.OPEN);
        assertThat(lookup.wording(ballot)).isEqualTo(WORDING);
        assertThat(jdbc.sql("select rule_book_title from ballot where id = ?")
                        .param(ballot)
                        .query(String.class)
                        .single())
                .isEqualTo("Geschäftsordnung " + committee.code());
        assertThat(jdbc.sql("select inhabitants from ballot_elector where ballot_id = ? and ags = ?")
                        .params(ballot, GOERLITZ)
                        .query(Long.class)
                        .single())
                .isEqualTo(243958);
        assertThat(lookup.waitingFor(ballot)).hasSize(5);
    }

    @Test
    void isOpenedByTheChairOnly() {
        ACommittee committee = committees.found();
        Running running = fixture.running(committee, FIVE);

        for (Actor other : List.of(
                committee.office(),
                committee.member(GOERLITZ),
                committees.found().chair(),
                committees.officeOf("RHEIN"),
                committee.administrator(),
                committee.auditor())) {
            assertThatExceptionOfType(NotPermitted.class)
                    .isThrownBy(() -> ballots.open(running.item(), WORDING, BallotClosing.BY_CHAIR, null, other));
        }
    }

    @Test
    void isOpenedOnTheCurrentItemOfARunningMeetingOneAtATime() {
        ACommittee committee = committees.found();
        Running running = fixture.running(committee, FIVE);
        Actor chair = committee.chair();

        assertBreaks(
                "OnlyCurrentItemMayBeVotedOn",
                () -> ballots.open(running.next(), WORDING, BallotClosing.BY_CHAIR, null, chair));
        assertBreaks(
                "WordingMustBeGiven", () -> ballots.open(running.item(), " ", BallotClosing.BY_CHAIR, null, chair));
        assertBreaks(
                "DeadlineMustLieAhead",
                () -> ballots.open(
                        running.item(),
                        WORDING,
                        BallotClosing.BY_CHAIR,
                        clock.instant().minusSeconds(1),
                        chair));
        UUID ballot = fixture.opened(running);
        assertBreaks(
                "OneBallotAtATime", () -> ballots.open(running.item(), WORDING, BallotClosing.BY_CHAIR, null, chair));
        assertBreaks("VoteMustBeClosed", () -> conduct.call(running.meeting(), running.next(), chair));

        fixture.cast(ballot, committee, Choice.YES, FIVE);
        fixture.counted(ballot, committee);
        assertBreaks(
                "ItemMustNotBeDecidedYet",
                () -> ballots.open(running.item(), WORDING, BallotClosing.BY_CHAIR, null, chair));
        conduct.call(running.meeting(), running.next(), chair);
        assertBreaks(
                "ItemMustCarryAProposal",
                () -> ballots.open(running.next(), WORDING, BallotClosing.BY_CHAIR, null, chair));
        conduct.close(running.meeting(), chair);
        assertBreaks(
                "MeetingMustRunForAVote",
                () -> ballots.open(running.next(), WORDING, BallotClosing.BY_CHAIR, null, chair));
    }

    @Test
    void takesTheVoteOfWhoRepresentsTheSeatAndOfNobodyElse() {
        ACommittee committee = committees.found();
        UUID ballot = fixture.opened(fixture.running(committee, FIVE));
        UUID cottbus = committee.seat(COTTBUS);

        for (Actor other : List.of(
                committee.member(ELBE_ELSTER),
                committees.found().member(COTTBUS),
                committee.coordinator(COTTBUS),
                committee.office(),
                committees.officeOf("RHEIN"),
                committee.administrator(),
                committee.auditor(),
                committees.stranger(),
                PROCEDURE)) {
            assertThatExceptionOfType(NotPermitted.class)
                    .isThrownBy(() -> ballots.cast(ballot, cottbus, Choice.NO, other));
        }
        assertBreaks(
                "PersonMustRepresentTheSeat",
                () -> ballots.cast(ballot, cottbus, Choice.NO, committee.substitute(COTTBUS)));
        assertBreaks(
                "PersonMustRepresentTheSeat",
                () -> ballots.cast(ballot, committee.seat(GOERLITZ), Choice.NO, committee.member(GOERLITZ)));
        assertBreaks(
                "SeatMustBeInTheElectorate",
                () -> ballots.cast(ballot, UUID.randomUUID(), Choice.NO, committee.member(COTTBUS)));
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> ballots.cast(ballot, UUID.randomUUID(), Choice.NO, committees.stranger()));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> ballots.cast(UUID.randomUUID(), cottbus, Choice.NO, committee.member(COTTBUS)));

        ballots.cast(ballot, cottbus, Choice.YES, committee.member(COTTBUS));
        assertThat(fixture.choices(ballot)).containsExactly("YES");
    }

    @Test
    void letsTheSubstituteVoteOnceItTookTheSeat() {
        ACommittee committee = committees.found();
        Running running = fixture.running(committee, FIVE);
        UUID ballot = fixture.opened(running);
        UUID seat = committee.seat(COTTBUS);
        ballots.cast(ballot, seat, Choice.YES, committee.member(COTTBUS));

        conduct.arrive(running.meeting(), seat, committee.substitute(COTTBUS).account(), committee.chair());

        assertBreaks(
                "PersonMustRepresentTheSeat",
                () -> ballots.cast(ballot, seat, Choice.ABSTAIN, committee.member(COTTBUS)));
        ballots.cast(ballot, seat, Choice.NO, committee.substitute(COTTBUS));
        assertThat(fixture.choices(ballot)).containsExactly("NO");
    }

    @Test
    void keepsOneVotePerSeatHoweverOftenItIsClicked() {
        ACommittee committee = committees.found();
        UUID ballot = fixture.opened(fixture.running(committee, FIVE));
        int before = entries(ballot);

        fixture.cast(ballot, committee, Choice.YES, COTTBUS, COTTBUS);
        assertThat(entries(ballot)).isEqualTo(before + 1);
        fixture.cast(ballot, committee, Choice.NO, COTTBUS);

        assertThat(entries(ballot)).isEqualTo(before + 2);
        assertThat(fixture.choices(ballot)).containsExactly("NO");
    }

    @Test
    void refusesAVoteAfterTheClosing() {
        ACommittee committee = committees.found();
        UUID ballot = fixture.opened(fixture.running(committee, FIVE));
        fixture.cast(ballot, committee, Choice.YES, COTTBUS);
        ballots.close(ballot, committee.chair());

        assertBreaks("BallotMustBeOpen", () -> fixture.cast(ballot, committee, Choice.NO, COTTBUS));
        assertBreaks("BallotMustBeOpen", () -> fixture.cast(ballot, committee, Choice.NO, ELBE_ELSTER));
        assertThat(fixture.choices(ballot)).containsExactly("YES");
        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> jdbc.sql("update ballot_vote set choice = 'NO' where ballot_id = ?")
                        .param(ballot)
                        .update());
    }

    @Test
    void refusesAVoteAfterAClosingThatThisNodeHasNotHeardOf() {
        ACommittee committee = committees.found();
        UUID ballot = fixture.opened(fixture.running(committee, FIVE));
        fixture.cast(ballot, committee, Choice.YES, COTTBUS);
        jdbc.sql("update ballot set state = 'CLOSED', closed_at = now(), closed_by = 'elsewhere' where id = ?")
                .param(ballot)
                .update();

        assertBreaks("BallotMustBeOpen", () -> fixture.cast(ballot, committee, Choice.NO, ELBE_ELSTER));
        assertBreaks("BallotMustBeOpen", () -> fixture.cast(ballot, committee, Choice.NO, COTTBUS));
        assertBreaks("BallotMustBeOpen", () -> fixture.cast(ballot, committee, Choice.YES, COTTBUS));
        assertThat(fixture.choices(ballot)).containsExactly("YES");
    }

    @Test
    void isClosedByTheChairOnceAndCountedOnce() {
        ACommittee committee = committees.found();
        Running running = fixture.running(committee, FIVE);
        UUID ballot = fixture.opened(running);
        fixture.cast(ballot, committee, Choice.YES, FIVE);

        for (Actor other : List.of(committee.office(), committee.member(COTTBUS), committee.administrator())) {
            assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> ballots.close(ballot, other));
            assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> ballots.count(ballot, other));
            assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> ballots.remind(ballot, other));
        }
        assertBreaks("BallotMustBeClosedBeforeCounting", () -> ballots.count(ballot, PROCEDURE));
        assertThat(itemVoting.stageOf(running.item())).isEqualTo(ItemVoting.Stage.VOTING);

        ballots.close(ballot, committee.chair());
        int entries = entries(ballot);
        ballots.close(ballot, committee.chair());
        assertThat(ballots.count(ballot, PROCEDURE)).isEqualTo("ADOPTED");
        ballots.remind(ballot, PROCEDURE);
        assertThat(entries(ballot)).isEqualTo(entries);
        assertThat(itemVoting.stageOf(running.item())).isEqualTo(ItemVoting.Stage.VOTED);
        assertThat(itemVoting.stageOf(running.next())).isEqualTo(ItemVoting.Stage.NONE);
    }

    @Test
    void findsNoQuorumWhereTooFewAreThereAndMayBeRepeated() {
        ACommittee committee = committees.found();
        Running running = fixture.running(committee, COTTBUS, ELBE_ELSTER, SPREE_NEISSE);
        UUID ballot = fixture.opened(running);
        fixture.cast(ballot, committee, Choice.YES, COTTBUS, ELBE_ELSTER, SPREE_NEISSE);

        assertThat(fixture.counted(ballot, committee)).isEqualTo("NOT_QUORATE");
        assertThat(lookup.row(ballot).reason()).isEqualTo("NOT_QUORATE");
    }

    @Test
    void takesNoVoteOfWhoHasLeftOrIsOutSinceTheBallotWasLastSeen() {
        ACommittee committee = committees.found();
        Running running = fixture.running(committee, FIVE);
        UUID ballot = fixture.opened(running);
        fixture.cast(ballot, committee, Choice.YES, COTTBUS);

        conduct.leave(running.meeting(), committee.seat(ELBE_ELSTER), committee.chair());
        assertBreaks("PersonMustRepresentTheSeat", () -> fixture.cast(ballot, committee, Choice.YES, ELBE_ELSTER));
        jdbc.sql("update ballot_elector set excluded = true where ballot_id = ? and seat_id = ?")
                .params(ballot, committee.seat(SPREE_NEISSE))
                .update();
        assertBreaks("PersonMustBeFreeOfConflict", () -> fixture.cast(ballot, committee, Choice.YES, SPREE_NEISSE));

        fixture.arrive(running.meeting(), committee, ELBE_ELSTER);
        fixture.arrive(running.meeting(), committee, GOERLITZ);
        fixture.cast(ballot, committee, Choice.NO, ELBE_ELSTER, GOERLITZ);
        assertThat(fixture.choices(ballot)).containsExactly("NO", "NO", "YES");
    }

    @Test
    void countsWhoArrivedAfterTheOpeningAndWhoVotedBeforeLeaving() {
        ACommittee committee = committees.found();
        Running running = fixture.running(committee, COTTBUS, ELBE_ELSTER, SPREE_NEISSE);
        UUID ballot = fixture.opened(running);
        fixture.cast(ballot, committee, Choice.YES, COTTBUS);
        conduct.leave(running.meeting(), committee.seat(COTTBUS), committee.chair());
        fixture.arrive(running.meeting(), committee, BAUTZEN);

        assertThat(fixture.counted(ballot, committee)).isEqualTo("ADOPTED");
    }

    @Test
    void rejectsATieUnlessTheChairMayDecideIt() {
        ACommittee committee = committees.found();
        UUID ballot = fixture.opened(fixture.running(committee, FIVE));
        fixture.cast(ballot, committee, Choice.YES, COTTBUS, SPREE_NEISSE);
        fixture.cast(ballot, committee, Choice.NO, DAHME_SPREEWALD, ELBE_ELSTER);

        assertThat(fixture.counted(ballot, committee)).isEqualTo("REJECTED");
        assertThat(lookup.row(ballot).reason()).isEqualTo("TIE");

        ACommittee other = committees.found(new DecisionRules(
                Quorum.moreThanHalfOfSeats(), Majority.simpleMajority().withTie(Tie.CHAIR_DECIDES)));
        UUID tipped = fixture.opened(fixture.running(other, FIVE));
        fixture.cast(tipped, other, Choice.YES, COTTBUS, SPREE_NEISSE);
        fixture.cast(tipped, other, Choice.NO, DAHME_SPREEWALD, ELBE_ELSTER);

        assertThat(fixture.counted(tipped, other)).isEqualTo("ADOPTED");
    }

    @Test
    void asksMoreThanHalfOfAllSeatsForAnAbsoluteMajority() {
        DecisionRules absolute = new DecisionRules(Quorum.moreThanHalfOfSeats(), Majority.absoluteMajority());
        ACommittee few = committees.found(absolute);
        UUID missed = fixture.opened(fixture.running(few, FIVE));
        fixture.cast(missed, few, Choice.YES, COTTBUS, DAHME_SPREEWALD, ELBE_ELSTER);
        assertThat(fixture.counted(missed, few)).isEqualTo("REJECTED");

        ACommittee enough = committees.found(absolute);
        UUID reached = fixture.opened(fixture.running(enough, FIVE));
        fixture.cast(reached, enough, Choice.YES, COTTBUS, DAHME_SPREEWALD, ELBE_ELSTER, SPREE_NEISSE);
        assertThat(fixture.counted(reached, enough)).isEqualTo("ADOPTED");
    }

    private int entries(UUID ballot) {
        return jdbc.sql("select count(*) from journal_entry where subject_id = ?")
                .param(ballot)
                .query(Integer.class)
                .single();
    }
}
