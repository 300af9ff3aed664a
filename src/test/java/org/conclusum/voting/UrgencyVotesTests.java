package org.conclusum.voting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.conclusum.meetings.BrokenRules.assertBreaks;
import static org.conclusum.testing.ACommittee.BAUTZEN;
import static org.conclusum.testing.ACommittee.COTTBUS;
import static org.conclusum.testing.ACommittee.ELBE_ELSTER;
import static org.conclusum.testing.ACommittee.GOERLITZ;
import static org.mockito.ArgumentMatchers.anyCollection;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.NotPermitted;
import org.conclusum.kernel.RuleViolated;
import org.conclusum.meetings.AgendaItemRow;
import org.conclusum.meetings.AgendaItemState;
import org.conclusum.meetings.AgendaSupplements;
import org.conclusum.meetings.ItemFinding;
import org.conclusum.meetings.ItemVoting;
import org.conclusum.meetings.LateItems;
import org.conclusum.meetings.MeetingConduct;
import org.conclusum.meetings.MeetingLookup;
import org.conclusum.meetings.Supplement;
import org.conclusum.meetings.UrgencyState;
import org.conclusum.meetings.UrgencyVote;
import org.conclusum.proposals.ProposalLookup;
import org.conclusum.proposals.ProposalRow;
import org.conclusum.proposals.ProposalState;
import org.conclusum.testing.ACommittee;
import org.conclusum.testing.AtOnce;
import org.conclusum.testing.CommitteeFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@VotingTest
class UrgencyVotesTests {

    private static final List<String> FOUR = List.of(COTTBUS, GOERLITZ, BAUTZEN, ELBE_ELSTER);

    @Autowired
    private CommitteeFixture committees;

    @Autowired
    private VotingFixture fixture;

    @Autowired
    private MeetingConduct conduct;

    @Autowired
    private MeetingLookup meetings;

    @Autowired
    private AgendaSupplements supplements;

    @Autowired
    private LateItems lateItems;

    @Autowired
    private UrgencyVotes urgency;

    @Autowired
    private UrgencyFindings findings;

    @Autowired
    private BallotManagement ballots;

    @Autowired
    private BallotListing listing;

    @Autowired
    private BallotWorklist worklist;

    @Autowired
    private ItemVoting itemVoting;

    @Autowired
    private ProposalLookup proposals;

    private ACommittee committee;
    private VotingFixture.Running running;
    private Actor.Person chair;
    private UUID item;

    @BeforeEach
    void bringSomethingUrgent() {
        when(proposals.rows(anyCollection())).thenAnswer(call -> call.<Collection<UUID>>getArgument(0).stream()
                .collect(Collectors.toMap(id -> id, UrgencyVotesTests::scheduled)));
        committee = committees.found();
        chair = committee.chair();
        running = fixture.running(committee, COTTBUS, GOERLITZ, BAUTZEN, ELBE_ELSTER);
        item = bring("Förderaufruf", false);
    }

    private static ProposalRow scheduled(UUID id) {
        Instant now = Instant.EPOCH;
        return new ProposalRow(
                id, "L/1", "Pool", UUID.randomUUID(), GOERLITZ, ProposalState.SCHEDULED, false, now, now);
    }

    private UUID bring(String title, boolean closed) {
        supplements.issue(
                running.meeting(),
                new Supplement(List.of(), List.of(new Supplement.Item(title, closed)), "Die Frist endet morgen."),
                committee.office());
        return meetings.agenda(running.meeting()).stream()
                .filter(row -> row.title().equals(title))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private void voted(Choice... choices) {
        UUID ballot = urgency.open(item, chair);
        for (int place = 0; place < choices.length; place++) {
            String ags = FOUR.get(place);
            ballots.cast(ballot, committee.seat(ags), choices[place], committee.member(ags));
        }
    }

    private AgendaItemRow row() {
        return meetings.item(item);
    }

    @Test
    void letsTheItemOntoTheAgendaByItself() {
        voted(Choice.YES, Choice.YES, Choice.YES, Choice.NO);

        assertThat(row().urgency()).isEqualTo(UrgencyState.ACCEPTED);
        assertThat(lateItems.among(List.of(item))).extractingByKey(item).satisfies(late -> assertThat(late.vote())
                .isNull());
        conduct.call(running.meeting(), item, chair);
        assertThat(row().state()).isEqualTo(AgendaItemState.CURRENT);
        assertThat(itemVoting.stageOf(item)).isEqualTo(ItemVoting.Stage.NONE);
    }

    @Test
    void takesItOffWhereTooFewAgree() {
        voted(Choice.YES, Choice.YES, Choice.NO, Choice.NO);

        assertThat(row().urgency()).isEqualTo(UrgencyState.REJECTED);
        assertThat(row().state()).isEqualTo(AgendaItemState.POSTPONED);
    }

    @Test
    void mayBeVotedOnAgainWhereTooFewAreThere() {
        UUID ballot = urgency.open(item, chair);
        conduct.leave(running.meeting(), committee.seat(ELBE_ELSTER), chair);
        conduct.leave(running.meeting(), committee.seat(BAUTZEN), chair);
        ballots.close(ballot, chair);

        assertThat(row().awaitsUrgency()).isTrue();
        fixture.arrive(running.meeting(), committee, BAUTZEN);
        fixture.arrive(running.meeting(), committee, ELBE_ELSTER);
        voted(Choice.YES, Choice.YES, Choice.YES, Choice.YES);
        assertThat(row().urgency()).isEqualTo(UrgencyState.ACCEPTED);
    }

    @Test
    void waitsForMembersInTheirWorklist() {
        urgency.open(item, chair);

        assertThat(worklist.openFor(committee.member(GOERLITZ), 10))
                .singleElement()
                .satisfies(entry -> assertThat(entry.title()).startsWith("Dringlichkeit von TOP"));
    }

    @Test
    void nobodyGoesOnMeanwhile() {
        UUID ballot = urgency.open(item, chair);

        assertBreaks("VoteMustBeClosed", () -> conduct.call(running.meeting(), running.next(), chair));
        assertBreaks("VoteMustBeClosed", () -> conduct.interrupt(running.meeting(), "Pause", null, chair));
        assertBreaks("VoteMustBeClosed", () -> conduct.close(running.meeting(), chair));
        assertBreaks(
                "VoteMustBeClosed",
                () -> supplements.decideUrgency(running.meeting(), item, new UrgencyVote(4, 0, 0), chair));
        ballots.close(ballot, chair);
        conduct.call(running.meeting(), running.next(), chair);
        assertBreaks("UrgencyMustBeUndecided", () -> urgency.open(item, chair));
        assertBreaks("UrgencyMustBeUndecided", () -> urgency.open(running.next(), chair));
    }

    @Test
    void isOpenedInTheRunningMeetingOnly() {
        conduct.interrupt(running.meeting(), "Pause", null, chair);
        assertBreaks("NoVoteDuringABreak", () -> urgency.open(item, chair));
        conduct.resume(running.meeting(), chair);
        conduct.close(running.meeting(), chair);
        assertBreaks("MeetingMustRunForAVote", () -> urgency.open(item, chair));
    }

    @Test
    void isForTheChairAlone() {
        for (Actor.Person person : List.of(
                committee.member(BAUTZEN),
                committee.office(),
                committees.found().chair(),
                committees.stranger())) {
            assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> urgency.open(item, person));
        }
    }

    @Test
    void openedTwiceAtOnceItIsOpenOnce() throws Exception {
        Runnable open = () -> {
            try {
                urgency.open(item, chair);
            } catch (RuleViolated second) {
                assertThat(second.messageKey()).isEqualTo("rule.OneBallotAtATime");
            }
        };

        AtOnce.run(open, open);

        assertThat(urgency.goingOn(item)).isPresent();
    }

    @Test
    void ofAClosedItemIsSeenByThoseWhoTakePart() {
        item = bring("Personal", true);
        UUID ballot = urgency.open(item, chair);

        assertThat(listing.view(ballot, committee.member(GOERLITZ)).row().closed())
                .isTrue();
        assertThat(listing.open(committee.administrator(), 50))
                .extracting(BallotRow::id)
                .doesNotContain(ballot);
    }

    @Test
    void standsOnTheRecordWithItsReasoning() {
        voted(Choice.YES, Choice.YES, Choice.YES, Choice.NO);

        List<ItemFinding> record = findings.on(row(), Locale.GERMAN);
        assertThat(record).singleElement().satisfies(finding -> {
            assertThat(finding.heading()).isEqualTo("Dringlichkeit angenommen");
            assertThat(finding.wording()).contains("Förderaufruf").contains("Die Frist endet morgen.");
            assertThat(finding.figures()).first().asString().contains("3");
            assertThat(finding.reasoning())
                    .contains("Die Dringlichkeit ist angenommen; der Punkt steht auf der Tagesordnung.");
        });
    }
}
