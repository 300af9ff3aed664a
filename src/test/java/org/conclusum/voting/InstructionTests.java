package org.conclusum.voting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.conclusum.testing.ACommittee.BAUTZEN;
import static org.conclusum.testing.ACommittee.COTTBUS;
import static org.conclusum.testing.ACommittee.DAHME_SPREEWALD;
import static org.conclusum.testing.ACommittee.ELBE_ELSTER;
import static org.conclusum.testing.ACommittee.GOERLITZ;
import static org.conclusum.testing.ACommittee.SPREE_NEISSE;
import static org.mockito.ArgumentMatchers.anyCollection;
import static org.mockito.Mockito.when;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.conclusum.audit.JournalLine;
import org.conclusum.audit.JournalListing;
import org.conclusum.committees.CommitteeFounding;
import org.conclusum.committees.rules.BlockVote;
import org.conclusum.committees.rules.DecisionRules;
import org.conclusum.committees.rules.DelegateMandate;
import org.conclusum.committees.rules.ProcedureRules;
import org.conclusum.committees.rules.ProcedureRulesJson;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.ChangedMeanwhile;
import org.conclusum.kernel.Fraction;
import org.conclusum.kernel.NotPermitted;
import org.conclusum.kernel.RuleViolated;
import org.conclusum.meetings.MeetingConduct;
import org.conclusum.meetings.MeetingLookup;
import org.conclusum.proposals.ProposalLookup;
import org.conclusum.proposals.ProposalRow;
import org.conclusum.proposals.ProposalState;
import org.conclusum.testing.ACommittee;
import org.conclusum.testing.CommitteeFixture;
import org.conclusum.voting.VotingFixture.Running;
import org.conclusum.worklist.WorkItem;
import org.conclusum.worklist.Worklist;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@VotingTest
class InstructionTests {

    private static final String[] FIVE = {COTTBUS, DAHME_SPREEWALD, ELBE_ELSTER, SPREE_NEISSE, GOERLITZ};

    @Autowired
    private CommitteeFixture committees;

    @Autowired
    private CommitteeFounding founding;

    @Autowired
    private VotingFixture fixture;

    @Autowired
    private InstructionManagement instructions;

    @Autowired
    private InstructionListing listing;

    @Autowired
    private BallotManagement ballots;

    @Autowired
    private BallotLookup lookup;

    @Autowired
    private BallotListing ballotListing;

    @Autowired
    private CircularManagement circulars;

    @Autowired
    private MeetingConduct conduct;

    @Autowired
    private MeetingLookup meetings;

    @Autowired
    private Worklist worklist;

    @Autowired
    private JournalListing journal;

    @Autowired
    private VotesExport export;

    @Autowired
    private ProposalLookup proposals;

    @Autowired
    private Clock clock;

    @Autowired
    private JdbcClient jdbc;

    private final Map<UUID, ProposalRow> known = new HashMap<>();

    @BeforeEach
    void knowProposals() {
        when(proposals.rows(anyCollection())).thenAnswer(call -> {
            Collection<UUID> ids = call.getArgument(0);
            Map<UUID, ProposalRow> rows = new HashMap<>(known);
            rows.keySet().retainAll(List.copyOf(ids));
            return rows;
        });
    }

    private static void assertBreaks(String rule, ThrowingCallable action) {
        assertThatExceptionOfType(RuleViolated.class)
                .isThrownBy(action)
                .satisfies(broken -> assertThat(broken.messageKey()).isEqualTo("rule." + rule));
    }

    private ACommittee bound() {
        return bound(committees.found());
    }

    private ACommittee bound(ACommittee committee) {
        jdbc.sql("update rule_book set procedure_rules = cast(? as jsonb) where committee_id = ?")
                .params(
                        ProcedureRulesJson.write(ProcedureRules.usual().with(DelegateMandate.BOUND))
                                .toString(),
                        committee.id())
                .update();
        return committee;
    }

    private Running running(ACommittee committee) {
        Running running = fixture.running(committee, FIVE);
        knows(proposalOf(running), committee, ProposalState.SCHEDULED);
        return running;
    }

    private void knows(UUID proposal, ACommittee committee, ProposalState state) {
        known.put(
                proposal,
                new ProposalRow(
                        proposal,
                        "LAU 1/2026",
                        "Schulnetz",
                        committee.id(),
                        GOERLITZ,
                        state,
                        false,
                        Instant.EPOCH,
                        Instant.EPOCH));
    }

    private UUID proposalOf(Running running) {
        return Objects.requireNonNull(meetings.item(running.item()).proposal());
    }

    private void give(UUID proposal, ACommittee committee, String ags, Wish wish) {
        instructions.give(proposal, ags, wish, "So will es der Kreistag.", 0, committee.coordinator(ags));
    }

    private List<String> flagged(Actor.Person person, ACommittee committee) {
        return worklist.openFor(person).stream()
                .filter(item ->
                        item.step().equals("NOTE_DEVIATION") && item.committee().equals(committee.id()))
                .map(WorkItem::title)
                .toList();
    }

    @Test
    void isTheMunicipalitysAloneToGive() {
        ACommittee committee = bound();
        UUID proposal = proposalOf(running(committee));
        ACommittee other = bound();

        for (Actor.Person nobody : List.of(
                committees.stranger(),
                committee.coordinator(COTTBUS),
                committee.office(),
                committee.chair(),
                committee.member(GOERLITZ),
                committee.auditor(),
                committee.administrator(),
                other.chair())) {
            assertThatExceptionOfType(NotPermitted.class)
                    .isThrownBy(() -> instructions.give(proposal, GOERLITZ, Wish.YES, "Weil", 0, nobody));
        }
        Actor.Person elsewhere = committees.coordinatorOf("15002");
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> instructions.give(proposal, "15002", Wish.YES, "Weil", 0, elsewhere));
        give(proposal, committee, GOERLITZ, Wish.YES);
        assertThat(listing.on(proposal, committee.coordinator(GOERLITZ)))
                .singleElement()
                .satisfies(of -> assertThat(of.mayGive()).isTrue());
    }

    @Test
    void isSeenByTheMunicipalityAndThoseWhoSitForItOnly() {
        ACommittee committee = bound();
        UUID proposal = proposalOf(running(committee));
        give(proposal, committee, GOERLITZ, Wish.NO);

        for (Actor.Person own :
                List.of(committee.coordinator(GOERLITZ), committee.member(GOERLITZ), committee.substitute(GOERLITZ))) {
            assertThat(listing.concerns(proposal, own)).isTrue();
            assertThat(listing.on(proposal, own).getFirst().given().getFirst().wish())
                    .isEqualTo(Wish.NO);
        }
        assertThat(listing.on(proposal, committee.member(GOERLITZ)).getFirst().mayGive())
                .isFalse();
        for (Actor.Person other : List.of(
                committees.stranger(),
                committee.member(COTTBUS),
                committee.office(),
                committee.chair(),
                committee.auditor(),
                committee.administrator())) {
            assertThat(listing.concerns(proposal, other)).isFalse();
        }
        assertThat(listing.on(proposal, committee.coordinator(COTTBUS)))
                .singleElement()
                .satisfies(of -> assertThat(of.given()).isEmpty());
    }

    @Test
    void needsABoundMandateAReasonAndAVoteToCome() {
        ACommittee free = committees.found();
        UUID elsewhere = proposalOf(running(free));
        assertBreaks("MandateMustBeBound", () -> give(elsewhere, free, GOERLITZ, Wish.YES));
        assertThat(listing.concerns(elsewhere, free.coordinator(GOERLITZ))).isFalse();

        ACommittee committee = bound();
        Running running = running(committee);
        UUID proposal = proposalOf(running);
        Actor.Person coordinator = committee.coordinator(GOERLITZ);
        assertBreaks(
                "InstructionMustBeReasoned",
                () -> instructions.give(proposal, GOERLITZ, Wish.YES, "  ", 0, coordinator));
        UUID ballot = fixture.opened(running);
        give(proposal, committee, GOERLITZ, Wish.YES);
        ballots.close(ballot, committee.chair());
        assertBreaks(
                "InstructionMustComeBeforeTheEnd",
                () -> instructions.give(proposal, GOERLITZ, Wish.NO, "Doch nicht", 1, coordinator));
        knows(proposal, committee, ProposalState.WITHDRAWN);
        assertBreaks("InstructionMustComeBeforeTheEnd", () -> give(proposal, committee, COTTBUS, Wish.NO));
    }

    @Test
    void keepsEveryChangeAndLetsNobodyOverwriteAnother() {
        ACommittee committee = bound();
        UUID proposal = proposalOf(running(committee));
        Actor.Person coordinator = committee.coordinator(GOERLITZ);
        give(proposal, committee, GOERLITZ, Wish.YES);
        instructions.give(proposal, GOERLITZ, Wish.FREE, "Der Kreistag hat sich umentschieden.", 1, coordinator);

        assertThatExceptionOfType(ChangedMeanwhile.class)
                .isThrownBy(() -> give(proposal, committee, GOERLITZ, Wish.NO));
        assertThat(listing.on(proposal, coordinator).getFirst().given())
                .extracting(InstructionRow::wish)
                .containsExactly(Wish.FREE, Wish.YES);
        assertThat(journalOf(proposal)).isEqualTo(2);
        assertThat(jdbc.sql(
                                "select count(*) from journal_entry where event = 'InstructionGiven' and committee_id is not null")
                        .query(Integer.class)
                        .single())
                .isZero();
        for (Actor.Person reader :
                List.of(committee.chair(), committee.office(), committee.member(COTTBUS), committee.administrator())) {
            assertThat(journal.about(proposal, reader, 0, 50))
                    .extracting(JournalLine::event)
                    .doesNotContain("InstructionGiven");
        }
        assertThat(jdbc.sql("select facts ->> 'wish' is null and facts::text not like '%Kreistag%' from journal_entry"
                                + " where event = 'InstructionGiven' and ? = any (subjects) limit 1")
                        .param(proposal)
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    private int journalOf(UUID proposal) {
        return jdbc.sql("select count(*) from journal_entry where event = 'InstructionGiven' and ? = any (subjects)")
                .param(proposal)
                .query(Integer.class)
                .single();
    }

    @Test
    void standsBesideTheChoicesOfWhoVotes() {
        ACommittee committee = bound();
        Running running = running(committee);
        give(proposalOf(running), committee, GOERLITZ, Wish.NO);
        UUID ballot = fixture.opened(running);
        BallotRow row = lookup.row(ballot);
        UUID seat = committee.seat(GOERLITZ);

        assertThat(listing.atSeat(row, seat, committee.member(GOERLITZ)))
                .hasValueSatisfying(at -> assertThat(at.instruction())
                        .extracting(InstructionRow::wish)
                        .isEqualTo(Wish.NO));
        assertThat(listing.atSeat(row, seat, committee.substitute(GOERLITZ))).isPresent();
        assertThat(listing.atSeat(row, seat, committee.member(COTTBUS))).isEmpty();
        assertThat(listing.atSeat(row, seat, committee.chair())).isEmpty();
        assertThat(listing.atSeat(row, committee.seat(COTTBUS), committee.member(COTTBUS)))
                .hasValueSatisfying(at -> assertThat(at.instruction()).isNull());
    }

    @Test
    void flagsAVoteAgainstItToItsMunicipalityAlone() {
        ACommittee committee = bound();
        Running running = running(committee);
        UUID proposal = proposalOf(running);
        give(proposal, committee, GOERLITZ, Wish.YES);
        give(proposal, committee, COTTBUS, Wish.NO);
        give(proposal, committee, ELBE_ELSTER, Wish.FREE);
        UUID ballot = fixture.opened(running);
        fixture.cast(ballot, committee, Choice.NO, GOERLITZ, COTTBUS, ELBE_ELSTER);
        fixture.cast(ballot, committee, Choice.YES, DAHME_SPREEWALD, SPREE_NEISSE);
        assertThat(flagged(committee.coordinator(GOERLITZ), committee)).isEmpty();
        assertThat(listing.votesIn(ballot, committee.coordinator(GOERLITZ))).isEmpty();

        assertThat(fixture.counted(ballot, committee)).isEqualTo("REJECTED");

        assertThat(flagged(committee.coordinator(GOERLITZ), committee)).hasSize(1);
        assertThat(listing.votesIn(ballot, committee.coordinator(GOERLITZ)))
                .singleElement()
                .satisfies(vote -> assertThat(vote.deviates()).isTrue());
        assertThat(listing.votesIn(ballot, committee.coordinator(COTTBUS)))
                .singleElement()
                .satisfies(vote -> assertThat(vote.deviates()).isFalse());
        for (Actor.Person other : List.of(
                committees.stranger(),
                committee.coordinator(COTTBUS),
                committee.coordinator(ELBE_ELSTER),
                committee.member(GOERLITZ),
                committee.office(),
                committee.chair(),
                committee.auditor(),
                committee.administrator())) {
            assertThat(flagged(other, committee)).isEmpty();
            assertThat(listing.votesIn(ballot, other)).noneMatch(InstructedVote::deviates);
            assertThatExceptionOfType(NotPermitted.class)
                    .isThrownBy(() -> instructions.note(ballot, committee.seat(GOERLITZ), other));
        }
        instructions.note(ballot, committee.seat(GOERLITZ), committee.coordinator(GOERLITZ));
        instructions.note(ballot, committee.seat(GOERLITZ), committee.coordinator(GOERLITZ));
        assertThat(flagged(committee.coordinator(GOERLITZ), committee)).isEmpty();
        assertThat(listing.votesIn(ballot, committee.coordinator(GOERLITZ))
                        .getFirst()
                        .noted())
                .isTrue();
        assertThat(new String(export.csv(ballot, Locale.GERMAN, committee.office()), StandardCharsets.UTF_8))
                .doesNotContainIgnoringCase("weisung");
    }

    @Test
    void flagsItInARollCallToo() {
        ACommittee committee = bound();
        Running running = running(committee);
        give(proposalOf(running), committee, GOERLITZ, Wish.ABSTAIN);
        UUID ballot = ballots.open(
                running.item(),
                "Das Verfahren wird eingeführt.",
                BallotPlan.open(BallotClosing.BY_CHAIR)
                        .with(BallotForm.ROLL_CALL)
                        .askedBy(5),
                committee.chair());
        fixture.cast(ballot, committee, Choice.YES, FIVE);
        fixture.counted(ballot, committee);

        assertThat(flagged(committee.coordinator(GOERLITZ), committee)).hasSize(1);
    }

    @Test
    void neverCrossesTheClosing() throws Exception {
        for (int time = 0; time < 5; time++) {
            ACommittee committee = bound();
            Running running = running(committee);
            UUID proposal = proposalOf(running);
            UUID ballot = fixture.opened(running);
            try (ExecutorService both = Executors.newFixedThreadPool(2)) {
                Future<Boolean> given = both.submit(() -> {
                    try {
                        give(proposal, committee, GOERLITZ, Wish.YES);
                        return true;
                    } catch (RuleViolated tooLate) {
                        return false;
                    }
                });
                both.submit(() -> ballots.close(ballot, committee.chair())).get();
                int inTime = given.get() ? 1 : 0;
                assertThat(jdbc.sql("select count(*) from instruction i join ballot b using (proposal_id)"
                                        + " where b.id = ? and i.given_at <= b.closed_at")
                                .param(ballot)
                                .query(Integer.class)
                                .single())
                        .isEqualTo(inTime);
            }
        }
    }

    @Test
    void looksAtWhatTheSubstituteVotedAndAtTheInstructionInForceAtTheEnd() {
        ACommittee committee = bound();
        Running running = fixture.running(committee, COTTBUS, DAHME_SPREEWALD, ELBE_ELSTER, SPREE_NEISSE);
        knows(proposalOf(running), committee, ProposalState.SCHEDULED);
        arriveSubstitute(running);
        UUID proposal = proposalOf(running);
        give(proposal, committee, GOERLITZ, Wish.YES);
        UUID ballot = fixture.opened(running);
        ballots.cast(ballot, committee.seat(GOERLITZ), Choice.YES, committee.substitute(GOERLITZ));
        instructions.give(proposal, GOERLITZ, Wish.NO, "Neue Lage", 1, committee.coordinator(GOERLITZ));
        fixture.cast(ballot, committee, Choice.YES, COTTBUS, DAHME_SPREEWALD, ELBE_ELSTER, SPREE_NEISSE);
        fixture.counted(ballot, committee);

        assertThat(listing.votesIn(ballot, committee.coordinator(GOERLITZ)))
                .singleElement()
                .satisfies(vote -> {
                    assertThat(vote.substitute()).isTrue();
                    assertThat(vote.deviates()).isTrue();
                    assertThat(vote.camePast()).isTrue();
                });
    }

    private void arriveSubstitute(Running running) {
        ACommittee committee = running.committee();
        conduct.arrive(
                running.meeting(),
                committee.seat(GOERLITZ),
                committee.substitute(GOERLITZ).account(),
                committee.chair());
    }

    @Test
    void knowsNothingAboutASecretBallot() {
        ACommittee committee = bound();
        Running running = running(committee);
        UUID proposal = proposalOf(running);
        give(proposal, committee, GOERLITZ, Wish.YES);
        UUID ballot = ballots.open(
                running.item(),
                "Das Verfahren wird eingeführt.",
                BallotPlan.secret(BallotClosing.BY_CHAIR).askedBy(5),
                committee.chair());
        assertThat(listing.atSeat(lookup.row(ballot), committee.seat(GOERLITZ), committee.member(GOERLITZ)))
                .isPresent();
        fixture.cast(ballot, committee, Choice.NO, FIVE);
        assertThat(fixture.counted(ballot, committee)).isEqualTo("REJECTED");

        Actor.Person coordinator = committee.coordinator(GOERLITZ);
        assertThat(flagged(coordinator, committee)).isEmpty();
        assertThat(listing.votesIn(ballot, coordinator)).isEmpty();
        assertThat(listing.on(proposal, coordinator)).singleElement().satisfies(of -> {
            assertThat(of.votes()).isEmpty();
            assertThat(of.secret()).isTrue();
        });
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> instructions.note(ballot, committee.seat(GOERLITZ), coordinator));
    }

    @Test
    void looksAtEachSeatOfAMunicipalityThatVotesAsABlock() {
        DecisionRules blocks = new DecisionRules(
                DecisionRules.simpleMajority().quorum(),
                DecisionRules.simpleMajority()
                        .majority()
                        .withBlockVote(new BlockVote(BlockVote.OnSplit.MAJORITY, BlockVote.OnPartialPresence.FULL)));
        ACommittee committee = bound(committees.found(blocks));
        Actor.Person second = committees.person("Zweites Mitglied", Set.of());
        UUID seat = founding.addSeat(
                committee.id(),
                8,
                "Landkreis Görlitz II",
                GOERLITZ,
                true,
                Fraction.ONE,
                null,
                CommitteeFixture.SINCE,
                CommitteeFixture.FOUNDER);
        founding.fill(seat, List.of(second.account()), CommitteeFixture.SINCE, CommitteeFixture.FOUNDER);
        Running running = running(committee);
        conduct.arrive(running.meeting(), seat, second.account(), committee.chair());
        give(proposalOf(running), committee, GOERLITZ, Wish.YES);
        UUID ballot = fixture.opened(running);
        assertThat(listing.atSeat(lookup.row(ballot), seat, second)).isPresent();
        ballots.cast(ballot, seat, Choice.NO, second);
        fixture.cast(ballot, committee, Choice.YES, FIVE);
        fixture.counted(ballot, committee);

        assertThat(listing.votesIn(ballot, committee.coordinator(GOERLITZ)))
                .extracting(InstructedVote::label, InstructedVote::deviates)
                .containsExactlyInAnyOrder(
                        tuple("Landkreis Görlitz II", true), tuple(labelOf(ballot, committee.seat(GOERLITZ)), false));
        assertThat(flagged(committee.coordinator(GOERLITZ), committee)).hasSize(1);
    }

    private String labelOf(UUID ballot, UUID seat) {
        return jdbc.sql("select label from ballot_elector where ballot_id = ? and seat_id = ?")
                .params(ballot, seat)
                .query(String.class)
                .single();
    }

    @Test
    void holdsForConsensusAndForCircularsToo() {
        ACommittee committee = bound();
        Running running = running(committee);
        give(proposalOf(running), committee, GOERLITZ, Wish.YES);
        give(proposalOf(running), committee, COTTBUS, Wish.YES);
        UUID round = ballots.open(
                running.item(), "Einverstanden?", BallotPlan.consensus(BallotClosing.BY_CHAIR), committee.chair());
        fixture.cast(round, committee, Choice.AGREE, COTTBUS, DAHME_SPREEWALD, ELBE_ELSTER, SPREE_NEISSE);
        fixture.cast(round, committee, Choice.STAND_ASIDE, GOERLITZ);
        fixture.counted(round, committee);
        assertThat(flagged(committee.coordinator(GOERLITZ), committee)).hasSize(1);
        assertThat(flagged(committee.coordinator(COTTBUS), committee)).isEmpty();

        UUID proposal = UUID.randomUUID();
        knows(proposal, committee, ProposalState.CIRCULATING);
        UUID circular = circulars.start(
                proposal, "Wir stimmen zu.", LocalDate.now(clock).plusDays(40), committee.office());
        give(proposal, committee, BAUTZEN, Wish.YES);
        circulars.answer(circular, committee.seat(BAUTZEN), Choice.NO, committee.substitute(BAUTZEN));
        assertThat(listing.atSeat(lookup.row(circular), committee.seat(BAUTZEN), committee.substitute(BAUTZEN)))
                .isPresent();
        for (String ags : FIVE) {
            circulars.answer(circular, committee.seat(ags), Choice.YES, committee.member(ags));
        }
        ballots.close(circular, VotingFixture.PROCEDURE);
        ballots.count(circular, VotingFixture.PROCEDURE);
        assertThat(ballotListing.view(circular, committee.chair()).row().outcome())
                .isEqualTo("ADOPTED");
        assertThat(flagged(committee.coordinator(BAUTZEN), committee)).hasSize(1);
        assertThat(flagged(committee.chair(), committee)).isEmpty();
    }
}
