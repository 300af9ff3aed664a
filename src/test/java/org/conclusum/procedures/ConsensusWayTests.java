package org.conclusum.procedures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.conclusum.testing.ACommittee.COTTBUS;
import static org.conclusum.testing.ACommittee.GOERLITZ;
import static org.conclusum.testing.ACommittee.LAUSITZ;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.conclusum.committees.CommitteeFounding;
import org.conclusum.committees.NoticePeriod;
import org.conclusum.committees.NoticePeriod.DayKind;
import org.conclusum.committees.rules.ConsensusRules;
import org.conclusum.committees.rules.ConsensusRules.Afterwards;
import org.conclusum.committees.rules.DecidedBy;
import org.conclusum.committees.rules.DecisionRules;
import org.conclusum.committees.rules.ProcedureRules;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.LegalTime;
import org.conclusum.kernel.RuleViolated;
import org.conclusum.meetings.AgendaItemState;
import org.conclusum.meetings.MeetingConduct;
import org.conclusum.meetings.MeetingLookup;
import org.conclusum.meetings.MeetingPlanning;
import org.conclusum.meetings.NewMeeting;
import org.conclusum.proposals.AProposal;
import org.conclusum.proposals.ProposalLookup;
import org.conclusum.proposals.ProposalManagement;
import org.conclusum.proposals.ProposalState;
import org.conclusum.testing.ACommittee;
import org.conclusum.testing.ApplicationTest;
import org.conclusum.testing.CommitteeFixture;
import org.conclusum.voting.Answer;
import org.conclusum.voting.BallotClosing;
import org.conclusum.voting.BallotListing;
import org.conclusum.voting.BallotLookup;
import org.conclusum.voting.BallotManagement;
import org.conclusum.voting.BallotPlan;
import org.conclusum.voting.BallotView;
import org.conclusum.voting.Choice;
import org.conclusum.voting.ConsensusRounds;
import org.conclusum.voting.ElectorLine;
import org.conclusum.voting.decision.ProcedureKind;
import org.conclusum.worklist.WorkItem;
import org.conclusum.worklist.Worklist;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Consensus on a proposal in a meeting, round by round, through all modules. */
@ApplicationTest
class ConsensusWayTests {

    private static final String REASON = "Die Kosten trägt allein der Landkreis.";

    @Autowired
    private CommitteeFixture committees;

    @Autowired
    private CommitteeFounding founding;

    @Autowired
    private AProposal aProposal;

    @Autowired
    private ProposalManagement proposals;

    @Autowired
    private ProposalLookup proposalRows;

    @Autowired
    private MeetingPlanning planning;

    @Autowired
    private MeetingConduct conduct;

    @Autowired
    private MeetingLookup meetings;

    @Autowired
    private BallotManagement ballots;

    @Autowired
    private BallotLookup ballotRows;

    @Autowired
    private BallotListing listing;

    @Autowired
    private ConsensusRounds rounds;

    @Autowired
    private Worklist worklist;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private ACommittee committee;
    private UUID proposal;
    private UUID meeting = new UUID(0, 0);
    private UUID item = new UUID(0, 0);

    @BeforeEach
    void makeReady() {
        committee = committees.found();
        proposal = aProposal.submitted(committee);
        proposals.accept(proposal, committee.office());
    }

    @Test
    void findsConsensusInASecondRoundWithAnotherWording() {
        call(2, Afterwards.VOTE);
        assertThat(rounds.proceduresFor(item)).containsExactly(ProcedureKind.CONSENSUS, ProcedureKind.MEETING);
        UUID first = objectedRound("Das Schulnetz wird abgestimmt.");

        assertThat(ballotRows.row(first).outcome()).isEqualTo("OPEN");
        assertThat(state()).isEqualTo(ProposalState.SCHEDULED);
        assertThat(meetings.item(item).state()).isEqualTo(AgendaItemState.CURRENT);
        assertThat(steps(committee.chair())).contains("NEXT_ROUND");

        UUID second = round("Das Schulnetz wird abgestimmt, die Kosten werden geteilt.");
        assertThat(steps(committee.chair())).doesNotContain("NEXT_ROUND");
        LAUSITZ.stream()
                .filter(ags -> !ags.equals(GOERLITZ))
                .forEach(ags -> ballots.cast(second, committee.seat(ags), Choice.AGREE, committee.member(ags)));
        ballots.cast(second, committee.seat(GOERLITZ), Choice.STAND_ASIDE, committee.member(GOERLITZ));

        assertThat(ballotRows.row(second).outcome()).isEqualTo("ADOPTED");
        assertThat(state()).isEqualTo(ProposalState.DECIDED);
        List<BallotView> shown = listing.rounds(item, committee.member(COTTBUS));
        assertThat(shown).extracting(view -> view.row().id()).containsExactly(first, second);
        assertThat(shown.getFirst().electors())
                .filteredOn(line -> line.choice() == Choice.OBJECT)
                .extracting(ElectorLine::seat, ElectorLine::reason)
                .containsExactly(tuple(committee.seat(GOERLITZ), REASON));
    }

    @Test
    void asksForTheReasonOfAnObjectionAndForNoOtherChoices() {
        call(2, Afterwards.VOTE);
        UUID round = round("Das Schulnetz wird abgestimmt.");
        UUID seat = committee.seat(GOERLITZ);
        Actor member = committee.member(GOERLITZ);

        assertBreaks("ObjectionMustBeReasoned", () -> ballots.cast(round, seat, Answer.object("  "), member));
        assertBreaks("ReasonMustFit", () -> ballots.cast(round, seat, Answer.object("x".repeat(2001)), member));
        assertBreaks("AnswerMustFitTheQuestion", () -> ballots.cast(round, seat, Choice.YES, member));
    }

    @Test
    void endsInAVoteAfterTheLastRoundWhereTheRuleBookSaysSo() {
        call(1, Afterwards.VOTE);
        UUID first = objectedRound("Das Schulnetz wird abgestimmt.");

        assertThat(rounds.after(first)).isEqualTo(ConsensusRounds.Next.VOTE);
        assertThat(rounds.proceduresFor(item)).containsExactly(ProcedureKind.MEETING);
        assertBreaks("ConsensusRoundsMustNotBeExhausted", () -> round("Noch einmal."));

        UUID vote = ballots.open(item, "Das Schulnetz.", BallotClosing.WHEN_ALL_VOTED, null, committee.chair());
        LAUSITZ.forEach(ags -> ballots.cast(vote, committee.seat(ags), Choice.YES, committee.member(ags)));

        assertThat(state()).isEqualTo(ProposalState.DECIDED);
        assertThat(steps(committee.chair())).doesNotContain("NEXT_ROUND");
    }

    @Test
    void waitsForAnotherMeetingAfterTheLastRoundWhereTheRuleBookRefersIt() {
        call(1, Afterwards.REFER);
        objectedRound("Das Schulnetz wird abgestimmt.");

        assertThat(meetings.item(item).state()).isEqualTo(AgendaItemState.POSTPONED);
        assertThat(state()).isEqualTo(ProposalState.READY);
        assertThat(rounds.proceduresFor(item)).isEmpty();
    }

    @Test
    void endsWithTheDissentOnRecordWhereTheRuleBookSaysSo() {
        call(1, Afterwards.RECORD_DISSENT);
        objectedRound("Das Schulnetz wird abgestimmt.");

        assertThat(state()).isEqualTo(ProposalState.CLOSED);
        assertBreaks(
                "ItemMustNotBeDecidedYet",
                () -> ballots.open(item, "Doch.", BallotClosing.BY_CHAIR, null, committee.chair()));
    }

    @Test
    void postponesWhatTheMeetingLeftWithoutAnotherRound() {
        call(3, Afterwards.VOTE);
        objectedRound("Das Schulnetz wird abgestimmt.");

        conduct.close(meeting, committee.chair());

        assertThat(meetings.item(item).state()).isEqualTo(AgendaItemState.POSTPONED);
        assertThat(state()).isEqualTo(ProposalState.READY);
        assertThat(steps(committee.chair())).doesNotContain("NEXT_ROUND");
    }

    private UUID round(String wording) {
        return ballots.open(item, wording, BallotPlan.consensus(BallotClosing.WHEN_ALL_VOTED), committee.chair());
    }

    private UUID objectedRound(String wording) {
        UUID round = round(wording);
        LAUSITZ.stream()
                .filter(ags -> !ags.equals(GOERLITZ))
                .forEach(ags -> ballots.cast(round, committee.seat(ags), Choice.AGREE, committee.member(ags)));
        ballots.cast(round, committee.seat(GOERLITZ), Answer.object(REASON), committee.member(GOERLITZ));
        return round;
    }

    /** Calls the proposal in a meeting; the committee seeks consensus. */
    private void call(int roundLimit, Afterwards afterwards) {
        founding.adopt(
                committee.id(),
                2,
                CommitteeFixture.SINCE.plusDays(1),
                "Konsens",
                "§ 7",
                DecisionRules.simpleMajority(),
                ProcedureRules.usual().with(DecidedBy.CONSENSUS).with(new ConsensusRules(roundLimit, afterwards)),
                new NoticePeriod(7, DayKind.CALENDAR),
                new NoticePeriod(3, DayKind.CALENDAR),
                14,
                CommitteeFixture.FOUNDER);
        meeting = planning.plan(
                new NewMeeting(
                        committee.id(),
                        "4. Sitzung",
                        LocalDate.now(clock).plusDays(40).atTime(10, 0),
                        "Görlitz"),
                committee.office());
        item = planning.addProposal(meeting, proposal, committee.office());
        planning.finishDraft(meeting, committee.office());
        planning.release(meeting, committee.chair());
        planning.invite(meeting, null, committee.office());
        jdbc.sql("update meeting set starts_at = ? where id = ?")
                .param(Timestamp.from(
                        LocalDate.now(clock).atStartOfDay(LegalTime.ZONE).toInstant()))
                .param(meeting)
                .update();
        conduct.open(meeting, committee.chair());
        for (String ags : LAUSITZ) {
            conduct.arrive(meeting, committee.seat(ags), committee.member(ags).account(), committee.office());
        }
        conduct.call(meeting, item, committee.chair());
    }

    private ProposalState state() {
        return Objects.requireNonNull(proposalRows.rows(Set.of(proposal)).get(proposal))
                .state();
    }

    private List<String> steps(Actor.Person person) {
        return worklist.openFor(person).stream()
                .filter(entry -> entry.committee().equals(committee.id()))
                .map(WorkItem::step)
                .toList();
    }

    private static void assertBreaks(String rule, ThrowingCallable action) {
        assertThatExceptionOfType(RuleViolated.class)
                .isThrownBy(action)
                .satisfies(broken -> assertThat(broken.messageKey()).isEqualTo("rule." + rule));
    }
}
