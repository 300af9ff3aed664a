package org.conclusum.worklist.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.conclusum.identity.Grant;
import org.conclusum.identity.Role;
import org.conclusum.identity.WorkGroup;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.ChangedMeanwhile;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.NotPermitted;
import org.conclusum.kernel.RuleViolated;
import org.conclusum.kernel.Subject;
import org.conclusum.proposals.AProposal;
import org.conclusum.testing.ACommittee;
import org.conclusum.testing.ApplicationTest;
import org.conclusum.testing.AtOnce;
import org.conclusum.testing.CommitteeFixture;
import org.conclusum.worklist.WorkItem;
import org.conclusum.worklist.Worklist;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;

@ApplicationTest
class AssignedTaskTests {

    @Autowired
    private TaskManagement management;

    @Autowired
    private TaskListing listing;

    @Autowired
    private CaseLinks links;

    @Autowired
    private Worklist worklist;

    @Autowired
    private CommitteeFixture fixture;

    @Autowired
    private AProposal proposals;

    @Autowired
    private Clock clock;

    private ACommittee committee;
    private Subject about;

    @BeforeEach
    void accept() {
        committee = fixture.found();
        about = new Subject(Subject.Kind.PROPOSAL, proposals.ready(committee));
    }

    @Test
    void standsInTheWorklistOfWhomItWasGivenToUntilItIsDoneWithItsOutcome() {
        Actor.Person member = committee.member(ACommittee.BAUTZEN);
        UUID task = give(new Recipient.Person(member.account()));

        WorkItem item = only(member);
        assertThat(item.title()).isEqualTo("Zahlen nachreichen");
        assertThat(item.route()).isEqualTo("tasks/" + task);
        assertThat(item.due()).isNotNull();
        assertThat(mine(committee.member(ACommittee.GOERLITZ))).isEmpty();

        management.done(task, "Liegt bei.", 0, member);

        assertThat(mine(member)).isEmpty();
        assertThat(listing.about(about, committee.office())).singleElement().satisfies(done -> {
            assertThat(done.state()).isEqualTo(TaskState.DONE);
            assertThat(done.outcome()).isEqualTo("Liegt bei.");
            assertThat(done.absent()).isNull();
        });
    }

    @Test
    void isShownToThoseWhomItConcernsAndToNobodyElse() {
        UUID task =
                give(new Recipient.Person(committee.member(ACommittee.BAUTZEN).account()));

        assertThat(listing.about(about, committee.auditor())).hasSize(1);
        assertThat(listing.about(about, committee.member(ACommittee.GOERLITZ))).isEmpty();
        for (Actor.Person other : List.of(
                committee.member(ACommittee.GOERLITZ),
                committee.administrator(),
                fixture.officeOf("RHEIN"),
                fixture.found().chair(),
                fixture.stranger())) {
            assertThat(listing.about(about, other)).as(other.name()).isEmpty();
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> listing.get(task, other));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> management.done(task, "Fertig", 0, other));
        }
    }

    @Test
    void isGivenByTheOfficeOfTheCommitteeAlone() {
        NewTask task = task(new Recipient.Group(WorkGroup.chairOf(committee.id())));

        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> management.give(task, committee.chair()));
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> management.give(task, committee.administrator()));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> management.give(task, fixture.officeOf("RHEIN")));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> management.give(task, fixture.stranger()));
    }

    @Test
    void goesOnlyToThoseWhoTakePartAndSeeTheCase() {
        for (Recipient to : List.of(
                new Recipient.Person(fixture.stranger().account()),
                new Recipient.Person(fixture.officeOf("RHEIN").account()),
                new Recipient.Group(WorkGroup.officeOf("RHEIN")),
                new Recipient.Group(WorkGroup.coordinatorOf("05370")))) {
            assertThatExceptionOfType(RuleViolated.class)
                    .isThrownBy(() -> give(to))
                    .satisfies(broken -> assertThat(broken.messageKey()).isEqualTo("rule.RecipientMustSeeTheCase"));
        }
    }

    @Test
    void saysWhatToDoAndIsNotDueInThePast() {
        Recipient chair = new Recipient.Group(WorkGroup.chairOf(committee.id()));

        assertThatExceptionOfType(RuleViolated.class)
                .isThrownBy(() -> management.give(new NewTask(about, " ", "", null, chair), committee.office()));
        assertThatExceptionOfType(RuleViolated.class)
                .isThrownBy(() -> management.give(
                        new NewTask(about, "Spät", "", today().minusDays(1), chair), committee.office()));
        management.give(new NewTask(about, "Heute", "", today(), chair), committee.office());
        assertThat(only(committee.chair()).title()).isEqualTo("Heute");
    }

    @Test
    void goesToTheOneOfAGroupWhoTakesItOnAndBack() {
        UUID task = give(new Recipient.Group(WorkGroup.officeOf("LAUSITZ")));
        Actor.Person colleague = fixture.person("Zweite im Büro", Set.of(new Grant(Role.OFFICE, "LAUSITZ")));

        worklist.claim(only(committee.office()), committee.office());

        assertThat(mine(colleague)).isEmpty();
        assertThatExceptionOfType(ChangedMeanwhile.class).isThrownBy(() -> management.take(task, colleague));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> management.take(task, committee.member(ACommittee.BAUTZEN)));

        worklist.handBack(only(committee.office()), committee.office());
        assertThat(mine(colleague)).hasSize(1);
        worklist.handOver(only(colleague), committee.office().account(), colleague);
        assertThat(mine(colleague)).isEmpty();
    }

    @Test
    void isDoneOnceWhereTwoEndItAtTheSameMoment() throws Exception {
        Actor.Person chair = committee.chair();
        UUID task = give(new Recipient.Group(WorkGroup.chairOf(committee.id())));
        AtomicInteger ended = new AtomicInteger();
        Runnable end = () -> {
            try {
                management.done(task, "Erledigt", 0, chair);
                ended.incrementAndGet();
            } catch (OptimisticLockingFailureException | ChangedMeanwhile | RuleViolated second) {
                assertThat(second).isNotNull();
            }
        };

        AtOnce.run(end, end);

        assertThat(ended).hasValue(1);
    }

    @Test
    void isTakenBackByTheOfficeWithAReason() {
        UUID task = give(new Recipient.Group(WorkGroup.chairOf(committee.id())));

        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> management.withdraw(task, "Nicht nötig", 0, committee.chair()));
        assertThatExceptionOfType(RuleViolated.class)
                .isThrownBy(() -> management.withdraw(task, " ", 0, committee.office()));
        management.withdraw(task, "Nicht nötig", 0, committee.office());

        assertThat(mine(committee.chair())).isEmpty();
        assertThatExceptionOfType(RuleViolated.class)
                .isThrownBy(() -> management.done(task, "Doch", 1, committee.chair()));
    }

    @Test
    void linksCasesForThoseWhoSeeBoth() {
        ACommittee elsewhere = fixture.found();
        Subject other = new Subject(Subject.Kind.PROPOSAL, proposals.ready(elsewhere));

        links.link(about, other, LinkSense.BUILDS_ON, committee.office());

        assertThat(links.of(about, committee.office())).singleElement().satisfies(link -> {
            assertThat(link.outgoing()).isTrue();
            assertThat(link.other().subject()).isEqualTo(other);
        });
        assertThat(links.of(other, committee.office()))
                .extracting(CaseLink::outgoing)
                .containsExactly(false);
        assertThat(links.of(about, committee.member(ACommittee.BAUTZEN))).isEmpty();
        assertThatExceptionOfType(RuleViolated.class)
                .isThrownBy(() -> links.link(about, other, LinkSense.BUILDS_ON, committee.office()));
        assertThatExceptionOfType(RuleViolated.class)
                .isThrownBy(() -> links.link(about, about, LinkSense.RELATED, committee.office()));
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> links.link(about, about, LinkSense.RELATED, committee.chair()));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> links.link(about, other, LinkSense.RELATED, fixture.officeOf("RHEIN")));

        links.unlink(links.of(about, committee.office()).getFirst().id(), committee.office());
        assertThat(links.of(other, committee.office())).isEmpty();
    }

    private UUID give(Recipient to) {
        return management.give(task(to), committee.office());
    }

    private NewTask task(Recipient to) {
        return new NewTask(about, "Zahlen nachreichen", "Die aus der Prognose.", today().plusDays(3), to);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private WorkItem only(Actor.Person person) {
        List<WorkItem> items = mine(person);
        assertThat(items).hasSize(1);
        return items.getFirst();
    }

    private List<WorkItem> mine(Actor.Person person) {
        return worklist.openFor(person).stream()
                .filter(item ->
                        item.committee().equals(committee.id()) && item.step().equals(AssignedTaskWorklist.STEP))
                .toList();
    }
}
