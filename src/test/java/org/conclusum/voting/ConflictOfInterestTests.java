package org.conclusum.voting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.conclusum.testing.ACommittee.BAUTZEN;
import static org.conclusum.testing.ACommittee.COTTBUS;
import static org.conclusum.testing.ACommittee.DAHME_SPREEWALD;
import static org.conclusum.testing.ACommittee.ELBE_ELSTER;
import static org.conclusum.testing.ACommittee.SPREE_NEISSE;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.conclusum.committees.rules.DecisionRules;
import org.conclusum.committees.rules.DecisionRulesJson;
import org.conclusum.committees.rules.Majority;
import org.conclusum.committees.rules.Measure;
import org.conclusum.committees.rules.Quorum;
import org.conclusum.committees.rules.QuorumCondition;
import org.conclusum.committees.rules.Threshold;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.Fraction;
import org.conclusum.kernel.NotPermitted;
import org.conclusum.kernel.RuleViolated;
import org.conclusum.meetings.ConflictListing;
import org.conclusum.meetings.ConflictManagement;
import org.conclusum.meetings.ConflictRow;
import org.conclusum.meetings.ConflictState;
import org.conclusum.meetings.MeetingConduct;
import org.conclusum.meetings.MeetingLookup;
import org.conclusum.meetings.MeetingSeating;
import org.conclusum.testing.ACommittee;
import org.conclusum.testing.CommitteeFixture;
import org.conclusum.voting.VotingFixture.Running;
import org.conclusum.voting.decision.QuorumFinding;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@VotingTest
class ConflictOfInterestTests {

    private static final String[] FOUR = {COTTBUS, DAHME_SPREEWALD, ELBE_ELSTER, SPREE_NEISSE};

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
    private ConflictManagement conflicts;

    @Autowired
    private ConflictListing recorded;

    @Autowired
    private MeetingConduct conduct;

    @Autowired
    private MeetingLookup meetings;

    @Autowired
    private MeetingSeating seating;

    @Autowired
    private JdbcClient jdbc;

    private static void assertBreaks(String rule, ThrowingCallable action) {
        assertThatExceptionOfType(RuleViolated.class)
                .isThrownBy(action)
                .satisfies(broken -> assertThat(broken.messageKey()).isEqualTo("rule." + rule));
    }

    private void declares(Running running, String ags) {
        conflicts.declare(
                running.item(),
                running.committee().seat(ags),
                "",
                running.committee().member(ags));
    }

    private ConflictRow only(Running running) {
        return recorded.on(meetings.item(running.item()), running.committee().chair())
                .getFirst();
    }

    @Test
    void showsAPersonOutWhoDeclaresItAndLetsTheSubstituteTakeOver() {
        ACommittee committee = committees.found();
        Running running = fixture.running(committee, FOUR);
        assertThat(seating.seats(running.meeting(), committee.chair()).quorum().present())
                .isEqualTo(4);
        declares(running, COTTBUS);
        declares(running, COTTBUS);

        assertThat(only(running).state()).isEqualTo(ConflictState.SELF_DECLARED);
        var seats = seating.seats(running.meeting(), committee.chair());
        assertThat(seats.quorum().present()).isEqualTo(3);
        assertThat(seats.quorum().reached()).isFalse();
        assertThat(seats.excluded()).containsExactly(committee.seat(COTTBUS));

        UUID ballot = fixture.opened(running, BallotClosing.WHEN_ALL_VOTED);
        assertBreaks("PersonMustBeFreeOfConflict", () -> fixture.cast(ballot, committee, Choice.YES, COTTBUS));
        assertThat(listing.view(ballot, committee.member(COTTBUS)).isExcluded()).isTrue();
        assertThat(lookup.waitingFor(ballot)).hasSize(3);

        conduct.arrive(
                running.meeting(),
                committee.seat(COTTBUS),
                committee.substitute(COTTBUS).account(),
                committee.chair());
        ballots.cast(ballot, committee.seat(COTTBUS), Choice.YES, committee.substitute(COTTBUS));
        fixture.cast(ballot, committee, Choice.YES, DAHME_SPREEWALD, ELBE_ELSTER, SPREE_NEISSE);
        assertThat(lookup.row(ballot).outcome()).isEqualTo("ADOPTED");
    }

    @Test
    void leavesTheExcludedOutOfTheElectorateAndOfTheEnd() {
        ACommittee committee = committees.found();
        Running running = fixture.running(committee, COTTBUS, DAHME_SPREEWALD, ELBE_ELSTER, SPREE_NEISSE, BAUTZEN);
        declares(running, COTTBUS);
        UUID ballot = fixture.opened(running, BallotClosing.WHEN_ALL_VOTED);
        fixture.cast(ballot, committee, Choice.YES, DAHME_SPREEWALD, ELBE_ELSTER, SPREE_NEISSE, BAUTZEN);

        BallotView view = listing.view(ballot, committee.chair());
        assertThat(view.row().outcome()).isEqualTo("ADOPTED");
        QuorumFinding quorum =
                Objects.requireNonNull(Objects.requireNonNull(view.result()).quorum());
        assertThat(quorum.entitled()).isEqualTo(6);
        assertThat(quorum.present()).isEqualTo(4);
    }

    @Test
    void fallsBackWhereOnlyExclusionsCostTheQuorum() {
        ACommittee committee = committees.found();
        QuorumCondition half = new QuorumCondition(Measure.SEATS, Threshold.moreThan(Fraction.of(1, 2)));
        Quorum quorum = new Quorum(List.of(half), 0, null, Threshold.atLeast(Fraction.of(1, 3)), null);
        jdbc.sql("update rule_book set decision = cast(? as jsonb) where committee_id = ?")
                .params(
                        DecisionRulesJson.write(new DecisionRules(quorum, Majority.simpleMajority()))
                                .toString(),
                        committee.id())
                .update();
        Running running = fixture.running(committee, FOUR);
        declares(running, COTTBUS);

        var gauge = seating.seats(running.meeting(), committee.chair()).quorum();
        assertThat(gauge.reached()).isTrue();
        assertThat(gauge.needed()).isEqualTo(3);
        UUID ballot = fixture.opened(running);
        fixture.cast(ballot, committee, Choice.YES, DAHME_SPREEWALD, ELBE_ELSTER, SPREE_NEISSE);
        assertThat(fixture.counted(ballot, committee)).isEqualTo("ADOPTED");
    }

    @Test
    void isRaisedByOthersAndDecidedByThem() {
        ACommittee committee = committees.found();
        Running running = fixture.running(committee, FOUR);
        UUID seat = committee.seat(ELBE_ELSTER);
        UUID account = committee.member(ELBE_ELSTER).account();
        Actor.Person other = committee.member(DAHME_SPREEWALD);
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(
                        () -> conflicts.raise(running.item(), seat, account, "Eigenes Werk", committees.stranger()));
        assertBreaks("ReasonMustBeGiven", () -> conflicts.raise(running.item(), seat, account, " ", other));
        assertBreaks(
                "PersonMustFillTheSeat",
                () -> conflicts.raise(running.item(), seat, other.account(), "Eigenes Werk", other));

        conflicts.raise(running.item(), seat, account, "Eigenes Werk", other);
        assertThat(only(running).state()).isEqualTo(ConflictState.RAISED);
        assertThat(meetings.excludedFrom(running.item())).isEmpty();
        UUID conflict = only(running).id();
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> conflicts.decide(conflict, true, other));

        conflicts.decide(conflict, true, committee.chair());
        conflicts.decide(conflict, true, committee.chair());
        assertThat(only(running).state()).isEqualTo(ConflictState.DECIDED);
        assertThat(meetings.excludedFrom(running.item())).containsExactly(account);
        conflicts.decide(conflict, false, committee.chair());
        assertThat(only(running).state()).isEqualTo(ConflictState.REJECTED);
        assertThat(meetings.excludedFrom(running.item())).isEmpty();
        assertThat(jdbc.sql("select count(*) from journal_entry where event = 'ConflictRecorded' and subject_id = ?")
                        .param(running.meeting())
                        .query(Integer.class)
                        .single())
                .isEqualTo(3);
    }

    @Test
    void isDecidedByTheOthersAlsoWhereItWasDeclaredWithoutAReason() {
        ACommittee committee = committees.found();
        Running running = fixture.running(committee, FOUR);
        declares(running, ELBE_ELSTER);

        conflicts.decide(only(running).id(), false, committee.chair());

        assertThat(only(running).state()).isEqualTo(ConflictState.REJECTED);
        assertThat(meetings.excludedFrom(running.item())).isEmpty();
    }

    @Test
    void isNobodysOwnDecisionAndSettledBeforeTheVote() {
        ACommittee committee = committees.found();
        Running running = fixture.running(committee, FOUR);
        UUID chairSeat = committee.seat(COTTBUS);
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> conflicts.declare(running.item(), chairSeat, "", committee.member(ELBE_ELSTER)));
        conflicts.raise(
                running.item(),
                committee.seat(ELBE_ELSTER),
                committee.member(ELBE_ELSTER).account(),
                "Eigenes Werk",
                committee.office());
        UUID ballot = fixture.opened(running);
        assertBreaks("ConflictMustBeSettledBeforeTheVote", () -> declares(running, SPREE_NEISSE));
        assertBreaks(
                "ConflictMustBeSettledBeforeTheVote",
                () -> conflicts.decide(only(running).id(), true, committee.chair()));
        fixture.cast(ballot, committee, Choice.YES, FOUR);
        fixture.counted(ballot, committee);
        conduct.finish(running.meeting(), running.item(), committee.chair());
        assertBreaks("OnlyOpenItemMayHaveConflicts", () -> declares(running, SPREE_NEISSE));
    }
}
