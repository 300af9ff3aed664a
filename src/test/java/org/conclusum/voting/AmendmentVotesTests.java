package org.conclusum.voting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.conclusum.meetings.BrokenRules.assertBreaks;
import static org.conclusum.testing.ACommittee.BAUTZEN;
import static org.conclusum.testing.ACommittee.COTTBUS;
import static org.conclusum.testing.ACommittee.DAHME_SPREEWALD;
import static org.conclusum.testing.ACommittee.ELBE_ELSTER;
import static org.conclusum.testing.ACommittee.GOERLITZ;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyCollection;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.NotPermitted;
import org.conclusum.kernel.RuleViolated;
import org.conclusum.meetings.AmendedMotion;
import org.conclusum.meetings.AmendmentListing;
import org.conclusum.meetings.AmendmentManagement;
import org.conclusum.meetings.AmendmentRow;
import org.conclusum.meetings.AmendmentState;
import org.conclusum.meetings.ItemFinding;
import org.conclusum.meetings.ItemVoting;
import org.conclusum.meetings.MeetingConduct;
import org.conclusum.meetings.MeetingLookup;
import org.conclusum.proposals.ProposalLookup;
import org.conclusum.proposals.ProposalRow;
import org.conclusum.proposals.ProposalState;
import org.conclusum.proposals.ProposalText;
import org.conclusum.testing.ACommittee;
import org.conclusum.testing.AtOnce;
import org.conclusum.testing.CommitteeFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@VotingTest
class AmendmentVotesTests {

    private static final String MOTION = "Die Kommunen richten bis 2027 einen Pool ein und berichten jährlich.";
    private static final String LATER = MOTION.replace("2027", "2028");
    private static final String OFTEN = MOTION.replace("jährlich", "halbjährlich");

    @Autowired
    private CommitteeFixture committees;

    @Autowired
    private VotingFixture fixture;

    @Autowired
    private MeetingConduct conduct;

    @Autowired
    private MeetingLookup meetings;

    @Autowired
    private AmendmentManagement amendments;

    @Autowired
    private AmendmentListing listing;

    @Autowired
    private AmendmentVotes amendmentVotes;

    @Autowired
    private AmendmentFindings findings;

    @Autowired
    private BallotManagement ballots;

    @Autowired
    private BallotListing ballotListing;

    @Autowired
    private ItemVoting itemVoting;

    @Autowired
    private ProposalLookup proposals;

    private ACommittee committee;
    private VotingFixture.Running running;
    private Actor.Person chair;

    @BeforeEach
    void callItem() {
        when(proposals.text(any())).thenReturn(new ProposalText("Pool", "", MOTION, "", "", false, Set.of()));
        when(proposals.rows(anyCollection())).thenAnswer(call -> call.<Collection<UUID>>getArgument(0).stream()
                .collect(Collectors.toMap(id -> id, AmendmentVotesTests::ofGoerlitz)));
        committee = committees.found();
        chair = committee.chair();
        running = fixture.running(committee, COTTBUS, GOERLITZ, BAUTZEN, ELBE_ELSTER);
    }

    private static ProposalRow ofGoerlitz(UUID id) {
        Instant now = Instant.EPOCH;
        return new ProposalRow(
                id, "L/1", "Pool", UUID.randomUUID(), GOERLITZ, ProposalState.SCHEDULED, false, now, now);
    }

    private UUID moved(String wording, String ags) {
        return amendments.submit(running.item(), MOTION, wording, "", committee.member(ags));
    }

    private AmendedMotion motion() {
        return listing.motion(meetings.item(running.item()));
    }

    private AmendmentState stateOf(UUID amendment) {
        return listing.row(amendment).state();
    }

    private void vote(UUID amendment, Choice choice) {
        UUID ballot = amendmentVotes.open(amendment, chair);
        for (String ags : List.of(COTTBUS, GOERLITZ, BAUTZEN, ELBE_ELSTER)) {
            ballots.cast(ballot, committee.seat(ags), choice, committee.member(ags));
        }
    }

    @Test
    void changesTheWordingOfTheVoteOnTheMotionAndNothingElse() {
        UUID later = moved(LATER, GOERLITZ);
        UUID often = moved(OFTEN, BAUTZEN);
        vote(later, Choice.YES);
        vote(often, Choice.NO);

        assertThat(stateOf(later)).isEqualTo(AmendmentState.ADOPTED);
        assertThat(stateOf(often)).isEqualTo(AmendmentState.REJECTED);
        assertThat(motion().wording()).isEqualTo(LATER);
        assertThat(itemVoting.stageOf(running.item())).isEqualTo(ItemVoting.Stage.NONE);
        assertThat(ballotListing.onItem(running.item(), chair)).isEmpty();

        UUID ballot = ballots.open(running.item(), motion().wording(), BallotClosing.BY_CHAIR, null, chair);
        assertThat(ballotListing.view(ballot, chair).wording()).isEqualTo(LATER);
    }

    @Test
    void isDecidedBeforeTheMotion() {
        UUID later = moved(LATER, GOERLITZ);
        assertBreaks(
                "AmendmentsMustBeDecidedBefore",
                () -> ballots.open(running.item(), MOTION, BallotClosing.BY_CHAIR, null, chair),
                1L);
        amendments.withdraw(later, committee.member(GOERLITZ));
        ballots.open(running.item(), MOTION, BallotClosing.BY_CHAIR, null, chair);
        assertBreaks("AmendmentMustComeBeforeTheVote", () -> moved(OFTEN, BAUTZEN));
    }

    @Test
    void nobodyLeavesTheItemDuringTheVoteAndTheChairMayCloseIt() {
        UUID later = moved(LATER, GOERLITZ);
        UUID ballot = amendmentVotes.open(later, chair);
        assertBreaks("VoteMustBeClosed", () -> conduct.finish(running.meeting(), running.item(), chair));
        assertBreaks("AmendmentMustBeOpen", () -> amendments.withdraw(later, committee.member(GOERLITZ)));

        ballots.cast(ballot, committee.seat(COTTBUS), Choice.YES, committee.member(COTTBUS));
        ballots.close(ballot, chair);
        assertThat(stateOf(later)).isEqualTo(AmendmentState.ADOPTED);
        conduct.finish(running.meeting(), running.item(), chair);
    }

    @Test
    void endsWhenTheLastOneWithoutAVoteLeaves() {
        fixture.arrive(running.meeting(), committee, DAHME_SPREEWALD);
        UUID later = moved(LATER, GOERLITZ);
        UUID ballot = amendmentVotes.open(later, chair);
        for (String ags : List.of(COTTBUS, GOERLITZ, BAUTZEN, ELBE_ELSTER)) {
            ballots.cast(ballot, committee.seat(ags), Choice.YES, committee.member(ags));
        }
        assertThat(stateOf(later)).isEqualTo(AmendmentState.VOTING);
        conduct.leave(running.meeting(), committee.seat(DAHME_SPREEWALD), chair);
        assertThat(stateOf(later)).isEqualTo(AmendmentState.ADOPTED);
    }

    @Test
    void mayBeVotedOnAgainWhereTooFewAreLeft() {
        UUID later = moved(LATER, GOERLITZ);
        UUID ballot = amendmentVotes.open(later, chair);
        conduct.leave(running.meeting(), committee.seat(ELBE_ELSTER), chair);
        ballots.close(ballot, chair);
        assertThat(stateOf(later)).isEqualTo(AmendmentState.OPEN);
    }

    @Test
    void isTakenOverByTheOriginatorWithoutAVote() {
        UUID later = moved(LATER, GOERLITZ);
        amendments.takeOver(later, committee.coordinator(GOERLITZ));
        amendments.takeOver(later, chair);
        assertThat(motion().wording()).isEqualTo(LATER);
    }

    @Test
    void isWrittenAnewWhereAnotherChangedTheSameWords() {
        UUID later = moved(LATER, GOERLITZ);
        UUID muchLater = moved(MOTION.replace("2027", "2030"), BAUTZEN);
        amendments.takeOver(later, chair);

        assertBreaks("AmendmentMustFitTheMotion", () -> amendmentVotes.open(muchLater, chair));
        amendments.rewrite(muchLater, LATER.replace("2028", "2030"), committee.member(BAUTZEN));
        vote(muchLater, Choice.YES);
        assertThat(motion().wording()).contains("2030");
    }

    @Test
    void isOrderedByReachUnlessTheChairWantsAnotherOrder() {
        UUID small = moved(LATER, GOERLITZ);
        UUID far = moved(MOTION + " Das Netzwerkbüro hilft dabei allen Kommunen.", BAUTZEN);
        amendments.orderByReach(running.item(), chair);
        assertThat(motion().amendments()).extracting(AmendmentRow::id).containsExactly(far, small);
        amendments.move(small, 0, chair);
        assertThat(motion().amendments()).extracting(AmendmentRow::id).containsExactly(small, far);
    }

    @Test
    void twoChairsPutItToTheVoteOnce() throws Exception {
        UUID later = moved(LATER, GOERLITZ);
        Runnable open = () -> {
            try {
                amendmentVotes.open(later, chair);
            } catch (RuleViolated second) {
                assertThat(second.messageKey())
                        .isIn(
                                "rule.AmendmentMustBeOpen",
                                "rule.AmendmentMustComeBeforeTheVote",
                                "rule.OneBallotAtATime");
            }
        };
        AtOnce.run(open, open);
        assertThat(stateOf(later)).isEqualTo(AmendmentState.VOTING);
    }

    @Test
    void isMovedByVotingMembersWhoAreThereAndByConductors() {
        amendments.submit(running.item(), MOTION, LATER, "", committee.office());
        ACommittee other = committees.found();
        for (Actor.Person person : List.of(committee.substitute(GOERLITZ), other.chair(), committees.stranger())) {
            assertThatExceptionOfType(NotPermitted.class)
                    .isThrownBy(() -> amendments.submit(running.item(), MOTION, OFTEN, "", person));
        }
        assertBreaks("AmendmentMustChangeTheWording", () -> moved(" " + MOTION, GOERLITZ));
    }

    @Test
    void othersAreRefused() {
        UUID later = moved(LATER, GOERLITZ);
        ACommittee other = committees.found();
        for (Actor.Person person : List.of(committee.member(BAUTZEN), other.chair(), committees.stranger())) {
            assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> amendments.withdraw(later, person));
            assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> amendments.rewrite(later, OFTEN, person));
            assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> amendments.takeOver(later, person));
            assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> amendments.findSettled(later, person));
            assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> amendments.move(later, 0, person));
            assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> amendmentVotes.open(later, person));
        }
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> amendmentVotes.open(later, committee.office()));
    }

    @Test
    void standsOnTheRecordWithItsResult() {
        vote(moved(LATER, GOERLITZ), Choice.YES);
        List<ItemFinding> record = findings.on(meetings.item(running.item()), Locale.GERMAN);
        assertThat(record).singleElement().satisfies(finding -> {
            assertThat(finding.heading()).startsWith("Änderungsantrag 1").endsWith("angenommen");
            assertThat(finding.wording()).isEqualTo(LATER);
            assertThat(finding.figures())
                    .anySatisfy(figure -> assertThat(figure).contains("4"));
        });
    }
}
