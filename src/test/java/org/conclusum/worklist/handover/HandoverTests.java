package org.conclusum.worklist.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.conclusum.testing.CommitteeFixture.FOUNDER;
import static org.conclusum.testing.CommitteeFixture.SINCE;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.conclusum.committees.CommitteeFounding;
import org.conclusum.identity.Grant;
import org.conclusum.identity.Role;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.ChangedMeanwhile;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.NotPermitted;
import org.conclusum.kernel.RuleViolated;
import org.conclusum.kernel.Subject;
import org.conclusum.meetings.MeetingPlanning;
import org.conclusum.meetings.NewMeeting;
import org.conclusum.proposals.AProposal;
import org.conclusum.testing.ACommittee;
import org.conclusum.testing.ApplicationTest;
import org.conclusum.testing.AtOnce;
import org.conclusum.testing.CommitteeFixture;
import org.conclusum.worklist.WorkArrangement;
import org.conclusum.worklist.WorkDoneInstead;
import org.conclusum.worklist.WorkItem;
import org.conclusum.worklist.Worklist;
import org.conclusum.worklist.casework.AssignedTask.Doer;
import org.conclusum.worklist.casework.NewTask;
import org.conclusum.worklist.casework.Recipient;
import org.conclusum.worklist.casework.TaskListing;
import org.conclusum.worklist.casework.TaskManagement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@ApplicationTest
@RecordApplicationEvents
class HandoverTests {

    @Autowired
    private HandoverManagement handovers;

    @Autowired
    private WorkArrangement arrangement;

    @Autowired
    private TaskManagement tasks;

    @Autowired
    private TaskListing listing;

    @Autowired
    private Worklist worklist;

    @Autowired
    private MeetingPlanning planning;

    @Autowired
    private CommitteeFixture fixture;

    @Autowired
    private CommitteeFounding founding;

    @Autowired
    private AProposal proposals;

    @Autowired
    private ApplicationEvents events;

    @Autowired
    private Clock clock;

    private ACommittee committee;
    private Actor.Person ill;
    private Actor.Person colleague;

    @BeforeEach
    void work() {
        committee = fixture.found();
        ill = fixture.person("Kranke im Büro", Set.of(new Grant(Role.OFFICE, "LAUSITZ")));
        colleague = fixture.person("Zweite im Büro", Set.of(new Grant(Role.OFFICE, "LAUSITZ")));
    }

    @Test
    void letsTheSubstituteDoATaskInPlaceOfTheAbsentWithBothNames() {
        UUID task = given(ill);
        assertThat(around(colleague)).noneMatch(item -> item.key().equals("assigned:" + task));

        handovers.handOver(ill.account(), colleague.account(), today(), today().plusDays(5), ill);

        assertThat(around(colleague))
                .filteredOn(item -> item.key().equals("assigned:" + task))
                .singleElement()
                .satisfies(item -> {
                    assertThat(item.assignee()).isEqualTo(ill.account());
                    assertThat(item.delegable()).isFalse();
                });
        assertThat(listing.get(task, colleague).instead()).isTrue();
        tasks.done(task, "Erledigt.", 0, colleague);

        assertThat(listing.get(task, ill).task()).satisfies(done -> {
            assertThat(done.ender()).isEqualTo(new Doer(colleague.account(), colleague.name()));
            assertThat(done.absent()).isEqualTo(new Doer(ill.account(), ill.name()));
        });
    }

    @Test
    void coversStepsOfAProcedureAndNamesBothInTheJournal() {
        UUID meeting = claimedMeeting();
        assertThat(around(colleague)).isEmpty();

        handovers.handOver(ill.account(), colleague.account(), today(), today(), committee.office());
        assertThat(around(colleague)).extracting(WorkItem::step).containsExactly("DRAFT_AGENDA");
        planning.addItem(meeting, "Schulnetz", false, colleague);
        planning.finishDraft(meeting, colleague);

        assertThat(events.stream(WorkDoneInstead.class)).singleElement().satisfies(done -> {
            assertThat(done.insteadOf()).isEqualTo(ill.account());
            assertThat(done.absentName()).isEqualTo(ill.name());
            assertThat(done.actor()).isEqualTo(colleague);
            assertThat(done.about()).isEqualTo(meeting);
        });
    }

    @Test
    void holdsOnItsDaysOnly() {
        given(ill);
        UUID later =
                handovers.handOver(ill.account(), colleague.account(), today().plusDays(1), today().plusDays(2), ill);
        assertThat(around(colleague)).isEmpty();
        handovers.end(later, ill);
        UUID now = handovers.handOver(ill.account(), colleague.account(), today(), today().plusDays(2), ill);
        assertThat(around(colleague)).hasSize(1);

        handovers.end(now, ill);

        assertThat(around(colleague)).isEmpty();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> handovers.end(now, ill));
    }

    @Test
    void givesNoRights() {
        Actor.Person member = committee.member(ACommittee.BAUTZEN);
        Actor.Person elsewhere = committee.member(ACommittee.GOERLITZ);
        claimedMeeting();
        handovers.handOver(member.account(), elsewhere.account(), today(), today(), member);
        handovers.handOver(ill.account(), colleague.account(), today(), today(), ill);

        assertThat(around(elsewhere)).isEmpty();
        assertThat(around(colleague)).isNotEmpty();
    }

    @Test
    void isEnteredByThePersonOrTheOfficeAround() {
        for (Actor.Person other :
                List.of(committee.chair(), committee.administrator(), fixture.officeOf("RHEIN"), fixture.stranger())) {
            assertThatExceptionOfType(NotPermitted.class)
                    .as(other.name())
                    .isThrownBy(() -> handovers.handOver(ill.account(), colleague.account(), today(), today(), other));
        }
        UUID own = handovers.handOver(ill.account(), colleague.account(), today(), today(), committee.office());
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> handovers.end(own, fixture.officeOf("RHEIN")));
        assertThat(handovers.arrangedBy(committee.office()))
                .extracting(Handover::id)
                .contains(own);
        assertThat(handovers.arrangedBy(fixture.officeOf("RHEIN")))
                .extracting(Handover::id)
                .doesNotContain(own);
    }

    @Test
    void needsAnEndAColleagueAndADayThatIsFree() {
        assertThatExceptionOfType(RuleViolated.class)
                .isThrownBy(() ->
                        handovers.handOver(ill.account(), colleague.account(), today(), today().minusDays(1), ill));
        for (UUID nobody : List.of(ill.account(), fixture.stranger().account())) {
            assertThatExceptionOfType(RuleViolated.class)
                    .isThrownBy(() -> handovers.handOver(ill.account(), nobody, today(), today(), ill))
                    .satisfies(broken -> assertThat(broken.messageKey()).isEqualTo("rule.SubstituteMustBeAColleague"));
        }
        handovers.handOver(ill.account(), colleague.account(), today(), today().plusDays(3), ill);
        assertThatExceptionOfType(RuleViolated.class)
                .isThrownBy(() -> handovers.handOver(
                        ill.account(), committee.office().account(), today().plusDays(3), today().plusDays(9), ill));
        handovers.handOver(ill.account(), committee.office().account(), today().plusDays(4), today().plusDays(9), ill);
    }

    @Test
    void isEnteredOnceWhereTwoDoItAtTheSameMoment() throws Exception {
        AtomicInteger entered = new AtomicInteger();
        Runnable enter = () -> {
            try {
                handovers.handOver(ill.account(), colleague.account(), today(), today(), ill);
                entered.incrementAndGet();
            } catch (RuleViolated second) {
                assertThat(second.messageKey()).isEqualTo("rule.AbsencesMustNotOverlap");
            }
        };

        AtOnce.run(enter, enter);

        assertThat(entered).hasValue(1);
    }

    @Test
    void letsTheOfficeGiveEverythingOfOneToAnotherWhoMayDoIt() {
        claimedMeeting();
        given(ill);

        assertThat(held()).hasSize(2);
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> arrangement.reassignAll(ill.account(), colleague.account(), committee.chair()));
        WorkArrangement.Moved moved = arrangement.reassignAll(ill.account(), colleague.account(), committee.office());

        assertThat(moved.given()).isEqualTo(2);
        assertThat(moved.left()).isEmpty();
        assertThat(held()).allMatch(item -> colleague.account().equals(item.assignee()));
        assertThat(around(colleague)).hasSize(2);
    }

    @Test
    void leavesWhatTheOtherMayNotDo() {
        claimedMeeting();
        given(ill);
        Actor.Person member = committee.member(ACommittee.BAUTZEN);

        WorkArrangement.Moved moved = arrangement.reassignAll(ill.account(), member.account(), committee.office());

        assertThat(moved.given()).isEqualTo(1);
        assertThat(moved.left()).extracting(WorkItem::step).containsExactly("DRAFT_AGENDA");
    }

    @Test
    void isRefusedWhereSomebodyElseHasTheTaskByNow() {
        claimedMeeting();
        WorkItem item = held().getFirst();
        for (Actor.Person other : List.of(committee.chair(), fixture.stranger())) {
            assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> arrangement.held(other));
            assertThatExceptionOfType(NotPermitted.class)
                    .isThrownBy(() -> arrangement.reassign(item, ill.account(), colleague.account(), other));
        }
        founding.found("OTHER", "Anderswo", "RHEIN", "Bildung im Revier", SINCE, FOUNDER);
        Actor.Person elsewhere = fixture.officeOf("RHEIN");
        assertThat(arrangement.held(elsewhere)).doesNotContain(item);
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> arrangement.reassign(item, ill.account(), colleague.account(), elsewhere));
        arrangement.reassign(item, ill.account(), colleague.account(), committee.office());

        assertThatExceptionOfType(ChangedMeanwhile.class)
                .isThrownBy(() -> arrangement.reassign(
                        item, ill.account(), committee.office().account(), committee.office()));
    }

    private UUID given(Actor.Person person) {
        Subject about = new Subject(Subject.Kind.PROPOSAL, proposals.ready(committee));
        return tasks.give(
                new NewTask(about, "Zahlen nachreichen", "", null, new Recipient.Person(person.account())),
                committee.office());
    }

    private UUID claimedMeeting() {
        UUID meeting = planning.plan(
                new NewMeeting(
                        committee.id(), "3. Sitzung", today().plusDays(40).atTime(10, 0), "Görlitz"),
                committee.office());
        WorkItem item = worklist.openFor(ill).stream()
                .filter(each -> each.route().equals("meetings/" + meeting))
                .findFirst()
                .orElseThrow();
        worklist.claim(item, ill);
        return meeting;
    }

    private List<WorkItem> held() {
        return arrangement.held(committee.office()).stream()
                .filter(item -> item.committee().equals(committee.id()))
                .toList();
    }

    /** What the person does in this committee, for another or alone, leaving out what waits for the whole office. */
    private List<WorkItem> around(Actor.Person person) {
        return worklist.openFor(person).stream()
                .filter(item -> item.committee().equals(committee.id()) && item.assignee() != null)
                .toList();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
