package org.conclusum.voting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.conclusum.testing.ACommittee.COTTBUS;
import static org.conclusum.testing.ACommittee.DAHME_SPREEWALD;
import static org.conclusum.testing.ACommittee.ELBE_ELSTER;
import static org.conclusum.testing.ACommittee.GOERLITZ;
import static org.conclusum.testing.ACommittee.SPREE_NEISSE;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.NotPermitted;
import org.conclusum.kernel.RuleViolated;
import org.conclusum.testing.ACommittee;
import org.conclusum.testing.CommitteeFixture;
import org.conclusum.voting.VotingFixture.Running;
import org.conclusum.voting.decision.DecisionResult;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

@VotingTest
class HandCountingTests {

    private static final String WORDING = "Das Verfahren wird eingeführt.";
    private static final String[] FOUR = {COTTBUS, DAHME_SPREEWALD, ELBE_ELSTER, SPREE_NEISSE};

    @Autowired
    private CommitteeFixture committees;

    @Autowired
    private VotingFixture fixture;

    @Autowired
    private BallotManagement ballots;

    @Autowired
    private HandCounting counting;

    @Autowired
    private BallotListing listing;

    @Autowired
    private BallotLookup lookup;

    @Autowired
    private BallotWorklist worklist;

    @Autowired
    private JdbcClient jdbc;

    private static void assertBreaks(String rule, ThrowingCallable action) {
        assertThatExceptionOfType(RuleViolated.class)
                .isThrownBy(action)
                .satisfies(broken -> assertThat(broken.messageKey()).isEqualTo("rule." + rule));
    }

    private UUID opened(Running running, Question question) {
        ACommittee committee = running.committee();
        return ballots.open(
                running.item(), WORDING, BallotPlan.onPaper(question).askedBy(2), committee.chair());
    }

    private static Set<UUID> seats(ACommittee committee, String... ags) {
        return Arrays.stream(ags).map(committee::seat).collect(Collectors.toSet());
    }

    private static List<Pile> piles(int yes, int no, int abstain) {
        return List.of(
                new Pile(Answer.of(Choice.YES), yes),
                new Pile(Answer.of(Choice.NO), no),
                new Pile(Answer.of(Choice.ABSTAIN), abstain));
    }

    @Test
    void countsWhatTheOfficeCountedOnceTheChairEndsTheVote() {
        ACommittee committee = committees.found();
        UUID ballot = opened(fixture.running(committee, FOUR), Question.YES_NO);
        assertBreaks("HandCountMustBeEntered", () -> ballots.close(ballot, committee.chair()));
        counting.enter(ballot, seats(committee, FOUR), piles(1, 3, 0), 0, committee.office());
        counting.enter(ballot, seats(committee, FOUR), piles(2, 0, 1), 1, committee.office());

        BallotView chairs = listing.view(ballot, committee.chair());
        assertThat(Objects.requireNonNull(chairs.handCount()).papers()).isEqualTo(4);
        assertThat(chairs.mayCountByHand()).isTrue();
        assertThat(chairs.row().cast()).isEqualTo(4);
        BallotView members = listing.view(ballot, committee.member(COTTBUS));
        assertThat(members.handCount()).isNull();
        assertThat(members.mayCountByHand()).isFalse();

        assertThat(fixture.counted(ballot, committee)).isEqualTo("ADOPTED");
        BallotView counted = listing.view(ballot, committee.member(COTTBUS));
        DecisionResult result = Objects.requireNonNull(counted.result());
        assertThat(List.of(result.yes(), result.no(), result.abstain())).hasToString("[2, 0, 1]");
        HandCount count = Objects.requireNonNull(counted.handCount());
        assertThat(count.piles())
                .containsExactly(new Pile(Answer.of(Choice.YES), 2), new Pile(Answer.of(Choice.ABSTAIN), 1));
        assertThat(count.invalid()).isEqualTo(1);
        assertThat(count.enteredBy()).isEqualTo(committee.office().name());
        assertThat(count.confirmedBy()).isEqualTo(committee.chair().name());
        assertThat(counted.papers()).isEmpty();
        assertThat(counted.electors()).allMatch(line -> line.choice() == null && line.voter() == null);
        assertThat(counted.electors().stream().filter(ElectorLine::voted)).hasSize(4);
        assertThat(jdbc.sql("select count(*) from journal_entry where subject_id = ? and event = 'HandCountEntered'")
                        .param(ballot)
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void countsElectionsOfSeveralInPilesThatSayTheSame() {
        ACommittee committee = committees.found();
        UUID ballot =
                opened(fixture.running(committee, FOUR), Question.ofCandidates(List.of("Ada", "Berta", "Clara"), 2));
        assertBreaks(
                "AnswerMustFitTheQuestion",
                () -> counting.enter(
                        ballot,
                        seats(committee, FOUR),
                        List.of(new Pile(Answer.pick(1, 2, 3), 4)),
                        0,
                        committee.office()));
        counting.enter(
                ballot,
                seats(committee, FOUR),
                List.of(new Pile(Answer.pick(1, 2), 3), new Pile(Answer.pick(2, 3), 1)),
                0,
                committee.office());

        assertThat(fixture.counted(ballot, committee)).isEqualTo("ADOPTED");
        assertThat(Objects.requireNonNull(
                                listing.view(ballot, committee.chair()).choice())
                        .toString())
                .contains("1", "2");
    }

    @Test
    void addsUpPapersOfThoseWhoAreThere() {
        ACommittee committee = committees.found();
        UUID ballot = opened(fixture.running(committee, FOUR), Question.YES_NO);
        Actor.Person office = committee.office();

        assertBreaks(
                "HandCountMustAddUp", () -> counting.enter(ballot, seats(committee, FOUR), piles(2, 1, 0), 0, office));
        assertBreaks(
                "OnlyWhoIsThereHandsIn",
                () -> counting.enter(ballot, seats(committee, COTTBUS, GOERLITZ), piles(2, 0, 0), 0, office));
        assertBreaks(
                "AnswerMustFitTheQuestion",
                () -> counting.enter(ballot, seats(committee, COTTBUS, ELBE_ELSTER), piles(4, -2, 0), 0, office));
        assertThat(lookup.row(ballot).cast()).isZero();
        counting.enter(ballot, seats(committee, COTTBUS, ELBE_ELSTER), piles(1, 1, 0), 0, office);

        counting.enter(ballot, seats(committee, ELBE_ELSTER, SPREE_NEISSE), piles(0, 2, 0), 0, office);
        assertThat(fixture.counted(ballot, committee)).isEqualTo("REJECTED");
        assertBreaks(
                "BallotMustBeOpen", () -> counting.enter(ballot, seats(committee, FOUR), piles(4, 0, 0), 0, office));
        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> jdbc.sql("update ballot_pile set choice = 'YES' where ballot_id = ?")
                        .param(ballot)
                        .update());
    }

    @Test
    void isForTheOfficeAndTheChairAndNobodyVotesOnAScreenAsWell() {
        ACommittee committee = committees.found();
        UUID ballot = opened(fixture.running(committee, FOUR), Question.YES_NO);
        for (Actor.Person other : List.of(
                committee.member(COTTBUS), committees.officeOf("RHEIN"), committees.stranger(), committee.auditor())) {
            assertThatExceptionOfType(NotPermitted.class)
                    .isThrownBy(() -> counting.enter(ballot, seats(committee, FOUR), piles(4, 0, 0), 0, other));
        }
        assertBreaks("PaperIsNotCastOnAScreen", () -> fixture.cast(ballot, committee, Choice.YES, COTTBUS));
        assertThat(worklist.openFor(committee.member(COTTBUS), 10)).isEmpty();
        assertThat(lookup.waitingFor(ballot)).isEmpty();
        assertThat(listing.open(committee.member(COTTBUS), 10))
                .extracting(BallotRow::id)
                .contains(ballot);

        ACommittee other = committees.found();
        UUID onScreen = fixture.opened(fixture.running(other, FOUR));
        assertBreaks(
                "OnlyPaperIsCountedByHand",
                () -> counting.enter(onScreen, seats(other, FOUR), piles(4, 0, 0), 0, other.chair()));
    }

    @Test
    void needsSecrecyAndTheChairToEndIt() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BallotPlan.onPaper(Question.YES_NO).with(BallotForm.OPEN));
    }
}
