package org.conclusum.resolutions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.NotPermitted;
import org.conclusum.kernel.RuleViolated;
import org.conclusum.kernel.Subject;
import org.conclusum.testing.ACommittee;
import org.conclusum.testing.ApplicationTest;
import org.conclusum.testing.CommitteeFixture;
import org.conclusum.testing.Statements;
import org.conclusum.worklist.WorkItem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@ApplicationTest
@RecordApplicationEvents
class AgreedMeasureTests {

    private static final String OWNER = "coordinator:14626";

    @Autowired
    private AgreedMeasureManagement management;

    @Autowired
    private AgreedMeasureListing listing;

    @Autowired
    private AgreedWorklist worklist;

    @Autowired
    private ControlListing control;

    @Autowired
    private ReminderRound reminders;

    @Autowired
    private ControlReckoning reckoning;

    @Autowired
    private ResolutionManagement resolutions;

    @Autowired
    private AResolution aResolution;

    @Autowired
    private CommitteeFixture committees;

    @Autowired
    private ApplicationEvents events;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private ACommittee committee;
    private UUID origin;
    private Actor.Person owner;

    @BeforeEach
    void found() {
        committee = committees.found();
        origin = UUID.randomUUID();
        owner = committees.coordinatorOf(ACommittee.GOERLITZ);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private UUID agreed(String title, LocalDate due) {
        return management.agree(agreement(title, OWNER, due), committee.office());
    }

    private Agreement agreement(String title, String group, LocalDate due) {
        return new Agreement(
                committee.id(),
                new Subject(Subject.Kind.EXCHANGE_ROUND, origin),
                "Austausch im Revier",
                "exchange/rounds/" + origin,
                title,
                group,
                due);
    }

    private static MeasureReport done() {
        return new MeasureReport("Verschickt.", Light.DONE, true, null);
    }

    private static void breaks(String rule, ThrowingCallable command) {
        assertThatExceptionOfType(RuleViolated.class)
                .isThrownBy(command)
                .satisfies(broken -> assertThat(broken.messageKey()).isEqualTo("rule." + rule));
    }

    private void overdue(UUID measure) {
        jdbc.sql("update agreed_measure set due = ?, report_due = ? where id = ?")
                .params(today().minusDays(1), today().minusDays(1), measure)
                .update();
    }

    private List<UUID> waitingFor(Actor.Person person) {
        return worklist.openFor(person, 1000).stream()
                .map(WorkItem::id)
                .map(UUID::fromString)
                .toList();
    }

    @Test
    void waitsForItsOwnerUntilItIsReportedDone() {
        UUID measure = agreed("Muster verschicken", today().plusDays(7));
        assertThat(waitingFor(owner)).contains(measure);
        assertThat(waitingFor(committees.coordinatorOf(ACommittee.BAUTZEN))).doesNotContain(measure);

        management.report(
                measure,
                new MeasureReport("Es fehlt die Freigabe.", Light.YELLOW, false, today().plusDays(20), "Urlaub", 40),
                owner);
        AgreedMeasureDetail late = listing.get(measure, owner);
        assertThat(late.row().measure().due()).isEqualTo(today().plusDays(20));
        assertThat(late.row().measure().plan().firstDue()).isEqualTo(today().plusDays(7));
        assertThat(late.row().measure().plan().percent()).isEqualTo(40);
        assertThat(late.reports()).singleElement().satisfies(report -> assertThat(report.moved())
                .isTrue());

        management.report(measure, done(), owner);
        assertThat(waitingFor(owner)).doesNotContain(measure);
        assertThat(listing.get(measure, owner).mayReport()).isFalse();
        assertThat(listing.of(origin)).singleElement().satisfies(row -> assertThat(row.done())
                .isTrue());
        breaks("MeasureMustNotBeDone", () -> management.report(measure, done(), owner));
    }

    @Test
    void asksForAReasonAndADateOfADelay() {
        UUID measure = agreed("Muster verschicken", today().plusDays(7));
        breaks(
                "ReportMustSayHowItGoes",
                () -> management.report(measure, new MeasureReport(" ", Light.GREEN, false, null), owner));
        breaks(
                "DelayMustHaveAReasonAndADate.date",
                () -> management.report(measure, new MeasureReport("Dauert.", Light.YELLOW, false, null), owner));
        breaks(
                "DueDateMustNotBePast",
                () -> management.report(
                        measure, new MeasureReport("Dauert.", Light.GREEN, false, today().minusDays(1)), owner));
    }

    @Test
    void isGivenByTheOfficeToThoseWhoTakePart() {
        LocalDate due = today().plusDays(7);
        for (Actor.Person other :
                List.of(committee.member(ACommittee.BAUTZEN), committee.auditor(), committees.officeOf("RHEIN"))) {
            assertThatExceptionOfType(NotPermitted.class)
                    .isThrownBy(() -> management.agree(agreement("x", OWNER, due), other));
        }
        breaks(
                "OwnerMustTakePart",
                () -> management.agree(agreement("x", "coordinator:05334", due), committee.office()));
        breaks("MeasureMustBeNamed", () -> management.agree(agreement(" ", OWNER, due), committee.office()));
        breaks(
                "DueDateMustNotBePast",
                () -> management.agree(agreement("x", OWNER, today().minusDays(1)), committee.office()));
    }

    @Test
    void isNoBusinessOfStrangersAndOthersDoNotReport() {
        UUID measure = agreed("Muster verschicken", today().plusDays(7));
        for (Actor.Person stranger : List.of(committees.stranger(), committees.officeOf("RHEIN"))) {
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> listing.get(measure, stranger));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> management.report(measure, done(), stranger));
            assertThat(inControl(stranger)).doesNotContain(measure);
        }
        Actor.Person member = committee.member(ACommittee.BAUTZEN);
        assertThat(listing.get(measure, member).mayReport()).isFalse();
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> management.report(measure, done(), member));
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> management.report(measure, done(), committee.auditor()));
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> management.remind(measure, owner));
        management.report(measure, done(), committee.office());
    }

    private List<UUID> inControl(Actor.Person person) {
        return control.page(ControlFilter.none(), person, 0, 10_000).stream()
                .map(row -> row.measure().id())
                .toList();
    }

    @Test
    void standsInTheControlAmongTheOthersOnEveryPage() {
        UUID first = agreed("Erstes", today().plusDays(2));
        UUID second = agreed("Zweites", today().plusDays(4));
        UUID third = agreed("Drittes", today().plusDays(6));
        ControlFilter own = new ControlFilter("", committee.id(), null, null, null, null);
        Actor.Person member = committee.member(ACommittee.BAUTZEN);
        assertThat(control.page(own, member, 0, 2))
                .extracting(row -> row.measure().id())
                .containsExactly(first, second);
        assertThat(control.page(own, member, 2, 2))
                .extracting(row -> row.measure().id())
                .containsExactly(third);
        assertThat(control.page(own, member, 0, 1)).singleElement().satisfies(row -> {
            assertThat(row.route()).isEqualTo("measures/agreed/" + first);
            assertThat(row.origin()).isEqualTo("exchange/rounds/" + origin);
            assertThat(row.number()).isEqualTo("Austausch im Revier");
        });
        assertThat(control.count(own, member, 100)).isEqualTo(3);
        assertThat(control.page(new ControlFilter("Zwei", committee.id(), null, null, null, null), member, 0, 9))
                .extracting(row -> row.measure().id())
                .containsExactly(second);
        overdue(third);
        assertThat(control.page(own.with(Light.RED), member, 0, 9))
                .extracting(row -> row.measure().id())
                .containsExactly(third);
        management.report(first, done(), owner);
        assertThat(control.page(own.with(Light.DONE), member, 0, 9))
                .extracting(row -> row.measure().id())
                .containsExactly(first);
        assertThat(control.page(own.with(Light.GREEN), member, 0, 9))
                .extracting(row -> row.measure().id())
                .containsExactly(second);
        List<UUID> whole = inControl(committee.auditor());
        assertThat(control.page(ControlFilter.none(), committee.auditor(), 3, 5))
                .extracting(row -> row.measure().id())
                .containsExactlyElementsOf(whole.stream().skip(3).limit(5).toList());
    }

    @Test
    void isPagedWithTheOthersByTheDatabaseAlone() {
        UUID resolution = aResolution.inForce(committee, 1, "Oberstufe gemeinsam planen", false);
        List<UUID> inOrder = new ArrayList<>();
        for (int day = 1; day <= 6; day++) {
            LocalDate due = today().plusDays(day);
            inOrder.add(
                    day % 2 == 0
                            ? agreed("Verabredet " + day, due)
                            : resolutions.addMeasure(
                                    resolution, new NewMeasure("Beschlossen " + day, OWNER, due), committee.office()));
        }
        ControlFilter own = new ControlFilter("", committee.id(), null, null, null, null);
        Actor.Person member = committee.member(ACommittee.BAUTZEN);
        List<UUID> paged = new ArrayList<>();
        for (int page = 0; page < 3; page++) {
            paged.addAll(control.page(own, member, 2 * page, 2).stream()
                    .map(row -> row.measure().id())
                    .toList());
        }
        assertThat(paged).containsExactlyElementsOf(inOrder);
        assertThat(control.count(own, member, 100)).isEqualTo(6);
        assertThat(control.count(own, member, 4)).isEqualTo(4);
        assertThat(control.page(new ControlFilter("", committee.id(), OWNER, null, null, null), member, 3, 9))
                .hasSize(3);
        assertThat(control.page(
                        new ControlFilter(AResolution.numbered(committee, 1), committee.id(), null, null, null, null),
                        member,
                        0,
                        9))
                .as("a number is that of a resolution")
                .hasSize(3);
        assertThat(Statements.of(() -> control.page(own, member, 2, 2)))
                .filteredOn(statement -> statement.contains("agreed_measure"))
                .singleElement()
                .satisfies(statement -> assertThat(statement).contains("measure_dependency", "union all"));
    }

    @Test
    void countsInTheFiguresOfTheControl() {
        UUID inTime = agreed("Muster verschicken", today().plusDays(7));
        UUID late = agreed("Bericht schreiben", today().plusDays(7));
        UUID behind = agreed("Termin finden", today().plusDays(7));
        agreed("Später", today().plusDays(30));
        overdue(behind);
        jdbc.sql("update agreed_measure set first_due = ? where id = ?")
                .params(today().minusDays(1), late)
                .update();
        management.report(inTime, done(), owner);
        management.report(late, done(), owner);

        ControlFigures figures = reckoning.of(committee.id(), committee.member(ACommittee.BAUTZEN));
        assertThat(figures.done()).isEqualTo(2);
        assertThat(figures.onTime()).isEqualTo(1);
        assertThat(figures.byOwner()).containsExactly(new ControlFigures.ByOwner(OWNER, 2, 1));
        assertThat(figures.byField()).containsExactly(new ControlFigures.ByField(null, 2, 1));
        assertThat(figures.byAge()).contains(new ControlFigures.ByAge(Age.BELOW_3, 2));
        for (Actor.Person stranger :
                List.of(committees.stranger(), committees.found().member(ACommittee.GOERLITZ))) {
            ControlFigures strange = reckoning.of(committee.id(), stranger);
            assertThat(strange.done()).isZero();
            assertThat(strange.byOwner()).isEmpty();
            assertThat(strange.byAge()).allMatch(by -> by.open() == 0);
        }
    }

    @Test
    void isRemindedOfOnceAWeekAndPutBeforeTheChairOnce() {
        UUID measure = agreed("Muster verschicken", today().plusDays(3));
        UUID later = agreed("In drei Wochen", today().plusDays(21));
        management.followUp();
        management.followUp();
        assertThat(reminded(measure)).isEqualTo(1);
        assertThat(reminded(later)).isZero();
        assertThat(management.remind(measure, committee.office())).isFalse();

        overdue(measure);
        management.followUp();
        management.followUp();
        assertThat(events.stream(AgreedMeasureEscalated.class)
                        .filter(event -> event.measure().equals(measure)))
                .hasSize(1);
        assertThat(waitingFor(committee.chair())).contains(measure);
        management.report(
                measure,
                new MeasureReport("Jetzt bald.", Light.GREEN, false, today().plusDays(5), "Urlaub", null),
                owner);
        assertThat(waitingFor(committee.chair())).doesNotContain(measure);
    }

    private long reminded(UUID measure) {
        return events.stream(AgreedMeasureReminded.class)
                .filter(event -> event.measure().equals(measure))
                .count();
    }

    @Test
    void isRemindedOfWithTheOthersByTheOffice() {
        UUID measure = agreed("Muster verschicken", today().plusDays(20));
        overdue(measure);
        ControlFilter own = new ControlFilter("", committee.id(), null, null, null, null);
        assertThat(reminders.remind(own, committee.office())).isEqualTo(new ReminderRound.Outcome(1, 0));
        assertThat(reminders.remind(own, committee.office())).isEqualTo(new ReminderRound.Outcome(0, 1));
        assertThat(reminders.remind(own, owner)).isEqualTo(new ReminderRound.Outcome(0, 0));
    }
}
