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
import static org.mockito.ArgumentMatchers.anyCollection;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.conclusum.committees.rules.CircularRules;
import org.conclusum.committees.rules.ProcedureRules;
import org.conclusum.committees.rules.ProcedureRulesJson;
import org.conclusum.committees.rules.Silence;
import org.conclusum.committees.rules.Threshold;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.NotPermitted;
import org.conclusum.kernel.RuleViolated;
import org.conclusum.meetings.ConflictRow;
import org.conclusum.meetings.ConflictState;
import org.conclusum.proposals.ProposalLookup;
import org.conclusum.proposals.ProposalRow;
import org.conclusum.proposals.ProposalState;
import org.conclusum.testing.ACommittee;
import org.conclusum.testing.CommitteeFixture;
import org.conclusum.worklist.WorkItem;
import org.conclusum.worklist.Worklist;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@VotingTest
class CircularConflictTests {

    private static final String[] SIX = {
        COTTBUS, DAHME_SPREEWALD, ELBE_ELSTER, OBERSPREEWALD_LAUSITZ, SPREE_NEISSE, BAUTZEN
    };

    @Autowired
    private CommitteeFixture committees;

    @Autowired
    private CircularManagement circulars;

    @Autowired
    private CircularConflicts conflicts;

    @Autowired
    private CircularListing listing;

    @Autowired
    private BallotManagement ballots;

    @Autowired
    private BallotListing ballotListing;

    @Autowired
    private BallotLookup lookup;

    @Autowired
    private Worklist worklist;

    @Autowired
    private ProposalLookup proposals;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private ACommittee committee = new ACommittee(
            UUID.randomUUID(),
            "",
            new Actor.Person(UUID.randomUUID(), ""),
            new Actor.Person(UUID.randomUUID(), ""),
            Map.of(),
            Map.of(),
            Map.of(),
            Map.of(),
            new Actor.Person(UUID.randomUUID(), ""),
            new Actor.Person(UUID.randomUUID(), ""));

    private static void assertBreaks(String rule, ThrowingCallable action) {
        assertThatExceptionOfType(RuleViolated.class)
                .isThrownBy(action)
                .satisfies(broken -> assertThat(broken.messageKey()).isEqualTo("rule." + rule));
    }

    /** A circular that is void unless half of those entitled answer. */
    private UUID circular() {
        committee = committees.found();
        CircularRules half = new CircularRules(true, Threshold.parse(">=1/2"), Silence.NOT_COUNTED, false, 14);
        jdbc.sql("update rule_book set procedure_rules = cast(? as jsonb) where committee_id = ?")
                .params(
                        ProcedureRulesJson.write(ProcedureRules.usual().with(half))
                                .toString(),
                        committee.id())
                .update();
        UUID proposal = UUID.randomUUID();
        when(proposals.rows(anyCollection()))
                .thenReturn(Map.of(
                        proposal,
                        new ProposalRow(
                                proposal,
                                "LAU 2/2026",
                                "Lesepaten",
                                committee.id(),
                                GOERLITZ,
                                ProposalState.READY,
                                false,
                                Instant.EPOCH,
                                Instant.EPOCH)));
        return circulars.start(proposal, "Wir stimmen zu.", LocalDate.now(clock).plusDays(20), committee.office());
    }

    private void declares(UUID circular, String ags) {
        conflicts.declare(circular, committee.seat(ags), "", committee.member(ags));
    }

    private void answers(UUID circular, Choice choice, String... municipalities) {
        for (String ags : municipalities) {
            circulars.answer(circular, committee.seat(ags), choice, committee.member(ags));
        }
    }

    private ConflictRow only(UUID circular) {
        return listing.of(circular, committee.chair()).conflicts().getFirst();
    }

    private boolean isAsked(UUID circular, Actor.Person person) {
        return lookup.waitingFor(circular).contains(person.account())
                && worklist.openFor(person).stream()
                        .map(WorkItem::route)
                        .anyMatch(route -> route.equals("ballots/" + circular));
    }

    private String counted(UUID circular) {
        ballots.close(circular, VotingFixture.PROCEDURE);
        return ballots.count(circular, VotingFixture.PROCEDURE);
    }

    @Test
    void takesTheSeatOfAMemberOutWhoIsNotAskedAnyMore() {
        UUID circular = circular();
        assertThat(isAsked(circular, committee.member(GOERLITZ))).isTrue();
        declares(circular, GOERLITZ);
        declares(circular, GOERLITZ);

        assertThat(only(circular).state()).isEqualTo(ConflictState.SELF_DECLARED);
        assertThat(isAsked(circular, committee.member(GOERLITZ))).isFalse();
        assertThat(lookup.row(circular).electors()).isEqualTo(6);
        assertThat(isAsked(circular, committee.substitute(GOERLITZ))).isFalse();
        assertThat(isAsked(circular, committee.member(COTTBUS))).isTrue();
        assertThat(listing.of(circular, committee.member(GOERLITZ)).mine()).isEmpty();
        assertThat(listing.of(circular, committee.member(GOERLITZ))
                        .excludes(committee.member(GOERLITZ).account()))
                .isTrue();
        assertBreaks("ConflictedTakeNoPart", () -> answers(circular, Choice.YES, GOERLITZ));
        assertBreaks(
                "ConflictedTakeNoPart",
                () -> circulars.answer(circular, committee.seat(GOERLITZ), Choice.YES, committee.substitute(GOERLITZ)));
        assertBreaks(
                "ConflictedTakeNoPart",
                () -> circulars.object(circular, committee.seat(GOERLITZ), "", committee.member(GOERLITZ)));
        assertThat(jdbc.sql("select count(*) from journal_entry where event = 'CircularConflictRecorded'"
                                + " and subject_id = ?")
                        .param(circular)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void endsWithoutWaitingForTheSeatThatIsOut() {
        UUID circular = circular();
        answers(circular, Choice.YES, SIX);
        assertThat(lookup.row(circular).state()).isEqualTo(BallotState.OPEN);
        declares(circular, GOERLITZ);

        assertThat(lookup.row(circular).outcome()).isEqualTo("ADOPTED");
        assertThat(ballotListing.view(circular, committee.chair()).electors())
                .filteredOn(ElectorLine::excluded)
                .extracting(ElectorLine::seat)
                .containsExactly(committee.seat(GOERLITZ));
    }

    @Test
    void leavesTheSeatOutOfThoseOfWhomEnoughMustAnswer() {
        UUID circular = circular();
        answers(circular, Choice.YES, COTTBUS, BAUTZEN, ELBE_ELSTER);
        declares(circular, GOERLITZ);
        assertThat(counted(circular)).isEqualTo("ADOPTED");

        UUID other = circular();
        answers(other, Choice.YES, COTTBUS, BAUTZEN, ELBE_ELSTER);
        assertThat(counted(other)).isEqualTo("REFERRED");
        assertThat(lookup.row(other).reason()).isEqualTo("RETURN_QUORUM_MISSED");
    }

    @Test
    void makesAnEarlierAnswerVoidUntilTheOthersDecideOtherwise() {
        UUID circular = circular();
        answers(circular, Choice.NO, GOERLITZ);
        declares(circular, GOERLITZ);
        assertThat(lookup.row(circular).cast()).isZero();

        conflicts.decide(circular, only(circular).id(), false, committee.chair());
        assertThat(only(circular).state()).isEqualTo(ConflictState.REJECTED);
        assertThat(lookup.row(circular).cast()).isEqualTo(1);
        conflicts.decide(circular, only(circular).id(), true, committee.chair());
        answers(circular, Choice.YES, SIX);

        assertThat(lookup.row(circular).outcome()).isEqualTo("ADOPTED");
        var result = Objects.requireNonNull(
                ballotListing.view(circular, committee.chair()).result());
        assertThat(result.no().isZero()).isTrue();
        assertThat(result.ignored())
                .extracting(ignored -> ignored.seat())
                .containsExactly(committee.seat(GOERLITZ).toString());
        assertThat(listing.of(circular, committee.chair()).replies())
                .filteredOn(reply -> reply.seat().equals(committee.seat(GOERLITZ)))
                .extracting(CircularReply::standing)
                .containsExactly(CircularReply.Standing.CONFLICTED);
    }

    @Test
    void barsASubstituteAloneAndLeavesTheSeatToTheMember() {
        UUID circular = circular();
        UUID seat = committee.seat(GOERLITZ);
        Actor.Person substitute = committee.substitute(GOERLITZ);
        circulars.answer(circular, seat, Choice.NO, substitute);
        conflicts.declare(circular, seat, "Eigenes Projekt", substitute);

        assertThat(lookup.row(circular).cast()).isZero();
        assertThat(isAsked(circular, substitute)).isFalse();
        assertThat(isAsked(circular, committee.member(GOERLITZ))).isTrue();
        answers(circular, Choice.YES, SIX);
        assertThat(lookup.row(circular).state()).isEqualTo(BallotState.OPEN);
        answers(circular, Choice.YES, GOERLITZ);
        assertThat(lookup.row(circular).outcome()).isEqualTo("ADOPTED");
        assertThat(Objects.requireNonNull(
                                ballotListing.view(circular, committee.chair()).result())
                        .no()
                        .isZero())
                .isTrue();
    }

    @Test
    void isRaisedByThoseOfTheCommitteeAndDecidedByTheChair() {
        UUID circular = circular();
        UUID seat = committee.seat(ELBE_ELSTER);
        UUID account = committee.member(ELBE_ELSTER).account();
        ACommittee own = committee;
        ACommittee other = committees.found();
        for (Actor.Person nobody : List.of(committees.stranger(), other.chair(), own.auditor(), own.administrator())) {
            assertThatExceptionOfType(NotPermitted.class)
                    .isThrownBy(() -> conflicts.raise(circular, seat, account, "Eigenes Werk", nobody));
        }
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> conflicts.declare(circular, seat, "", own.member(COTTBUS)));
        assertBreaks("ReasonMustBeGiven", () -> conflicts.raise(circular, seat, account, " ", own.office()));
        assertBreaks(
                "PersonMustFillTheSeat",
                () -> conflicts.raise(circular, seat, own.member(COTTBUS).account(), "Eigenes Werk", own.office()));

        conflicts.raise(circular, seat, account, "Eigenes Werk", own.office());
        assertThat(only(circular).state()).isEqualTo(ConflictState.RAISED);
        assertThat(isAsked(circular, own.member(ELBE_ELSTER))).isTrue();
        UUID conflict = only(circular).id();
        for (Actor.Person nobody : List.of(own.office(), own.member(COTTBUS), other.chair())) {
            assertThatExceptionOfType(NotPermitted.class)
                    .isThrownBy(() -> conflicts.decide(circular, conflict, true, nobody));
        }
        conflicts.decide(circular, conflict, true, own.chair());
        assertThat(isAsked(circular, own.member(ELBE_ELSTER))).isFalse();

        conflicts.raise(circular, own.seat(SPREE_NEISSE), own.chair().account(), "Eigenes Werk", own.office());
        UUID onTheChair =
                listing.of(circular, own.chair()).conflicts().getLast().id();
        assertBreaks("NobodyDecidesOnTheOwnConflict", () -> conflicts.decide(circular, onTheChair, false, own.chair()));
        counted(circular);
        assertBreaks("BallotMustBeOpen", () -> declares(circular, COTTBUS));
    }
}
