package org.conclusum.committees;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.conclusum.committees.rules.DecisionRules;
import org.conclusum.committees.rules.PerBegun;
import org.conclusum.committees.rules.ProcedureRules;
import org.conclusum.committees.rules.SeatVotes;
import org.conclusum.identity.Grant;
import org.conclusum.identity.NamedAccount;
import org.conclusum.identity.Role;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.Fraction;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.NotPermitted;
import org.conclusum.kernel.RuleViolated;
import org.conclusum.meetings.MeetingPlanning;
import org.conclusum.meetings.NewMeeting;
import org.conclusum.proposals.ProposalManagement;
import org.conclusum.testing.ACommittee;
import org.conclusum.testing.ApplicationTest;
import org.conclusum.testing.CommitteeFixture;
import org.conclusum.worklist.WorkItem;
import org.conclusum.worklist.WorklistSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

@ApplicationTest
class CommitteeConstitutionTests {

    private static int serial;

    @Autowired
    private CommitteeFixture fixture;

    @Autowired
    private CommitteeConstitution constitution;

    @Autowired
    private NominationManagement nominations;

    @Autowired
    private NominationListing listing;

    @Autowired
    private SeatManagement seats;

    @Autowired
    private CommitteeDirectory directory;

    @Autowired
    private CommitteeStructure structure;

    @Autowired
    private StructureExport export;

    @Autowired
    private CommitteeAccess access;

    @Autowired
    private MeetingPlanning planning;

    @Autowired
    private ProposalManagement proposals;

    @Autowired
    @Qualifier("engineWorklist")
    private WorklistSource worklist;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    @Test
    void foundsACommitteeFromTheFirstQuestionToItsOffice() {
        Actor.Person office = fixture.officeOf("LAUSITZ");
        Actor.Person coordinator = fixture.coordinatorOf(ACommittee.GOERLITZ);
        UUID committee = constitution.found(request("LAUSITZ"), office);
        assertThat(directory.get(committee).state()).isEqualTo(CommitteeState.FOUNDING);
        assertThat(steps(
                        coordinator,
                        asked(committee, "Landkreis Görlitz", office).id()))
                .containsExactly("NAME_DELEGATES");
        assertThat(steps(office, asked(committee, "Hochschulen", office).id())).containsExactly("NAME_DELEGATES");

        Actor.Person member = fixture.person("Mitglied", Set.of());
        UUID nomination = asked(committee, "Landkreis Görlitz", office).id();
        String address = "neu" + UUID.randomUUID() + "@example.org";
        nominations.name(
                nomination,
                List.of(Nominee.of(member.account(), "Mitglied"), Nominee.newcomer("Jörg Neu", address)),
                coordinator);
        assertThat(steps(office, nomination)).containsExactly("RECORD_DELEGATES");
        List<NamedAccount> opened = nominations.record(nomination, office);
        assertThat(opened).singleElement().satisfies(account -> {
            assertThat(account.username()).startsWith("joerg.neu");
            assertThat(account.initialPassword()).hasSizeGreaterThan(10);
            assertThat(account.toString()).doesNotContain(account.initialPassword());
        });
        constitution.goOn(committee, office);
        assertThat(asked(committee, "Hochschulen", office).state()).isEqualTo(NominationState.LAPSED);
        assertThat(steps(office, committee)).containsExactly("PLAN_CONSTITUENT_MEETING");

        planning.plan(
                new NewMeeting(committee, "Konstituierung", today().plusDays(40).atTime(10, 0), "Görlitz"), office);
        assertThat(steps(office, committee)).containsExactly("RECORD_CHAIR");
        seats.electChair(committee, member.account(), false, today(), "einstimmig", office);

        assertThat(directory.get(committee).isInOffice()).isTrue();
        assertThat(directory.chairsOn(committee, today())).containsExactly(member.account());
        assertThat(structure.seatsOn(committee, today()))
                .extracting(SeatPicture::label, SeatPicture::filling)
                .containsExactlyInAnyOrder(
                        tuple("Landkreis Görlitz", SeatPicture.Filling.FILLED),
                        tuple("Hochschulen", SeatPicture.Filling.VACANT));
    }

    @Test
    void givesSeatsVotesAndGroupsWhileItIsBeingFounded() {
        Actor.Person office = fixture.officeOf("LAUSITZ");
        UUID committee = constitution.found(request("LAUSITZ"), office);
        SeatRow goerlitz = seatOf(committee, "Landkreis Görlitz");
        for (Actor.Person other : List.of(
                fixture.stranger(),
                fixture.officeOf("RHEIN"),
                fixture.coordinatorOf(ACommittee.GOERLITZ),
                fixture.holderOf(Grant.of(Role.AUDITOR)))) {
            refused(() -> seats.weigh(goerlitz.id(), Fraction.of(3), null, other));
        }
        broken("SeatMustHaveVotes", () -> seats.weigh(goerlitz.id(), Fraction.ZERO, null, office));
        broken("GroupNameMustFit", () -> seats.weigh(goerlitz.id(), Fraction.ONE, "x".repeat(61), office));

        seats.weigh(goerlitz.id(), Fraction.of(3), "Kommunen", office);
        seats.weigh(goerlitz.id(), Fraction.of(3), "Kommunen", office);

        assertThat(seatOf(committee, "Landkreis Görlitz").weight()).isEqualTo(Fraction.of(3));
        assertThat(seatOf(committee, "Landkreis Görlitz").group()).isEqualTo("Kommunen");
        assertThat(jdbc.sql("select count(*) from journal_entry where event = 'SeatWeighed' and subject_id = ?")
                        .param(committee)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);

        UUID hochschulen = seatOf(committee, "Hochschulen").id();
        seats.weigh(hochschulen, Fraction.of(3, 2), null, office);
        assertThat(seatOf(committee, "Hochschulen").weight()).isEqualTo(Fraction.of(3, 2));
        ACommittee working = fixture.found();
        broken(
                "CommitteeMustStillBeFounded",
                () -> seats.weigh(working.seat(ACommittee.GOERLITZ), Fraction.of(3), null, working.office()));
    }

    @Test
    void takesVotesFromInhabitantsWhereTheFirstRuleBookSaysSo() {
        Actor.Person office = fixture.officeOf("LAUSITZ");
        NewCommittee plain = request("LAUSITZ");
        SeatVotes byInhabitants = new SeatVotes(new PerBegun(75_000, 6, 1), LocalDate.of(2024, 12, 31));
        UUID committee = constitution.found(
                new NewCommittee(
                        plain.code(),
                        plain.name(),
                        plain.region(),
                        plain.purpose(),
                        null,
                        plain.from(),
                        plain.until(),
                        plain.answersBy(),
                        plain.rules().with(ProcedureRules.usual().withSeatVotes(byInhabitants)),
                        plain.seats()),
                office);

        assertThat(seatOf(committee, "Landkreis Görlitz").weight()).isEqualTo(Fraction.of(5));
        seats.weigh(seatOf(committee, "Landkreis Görlitz").id(), Fraction.of(2), "Kommunen", office);
        assertThat(seatOf(committee, "Landkreis Görlitz").weight()).isEqualTo(Fraction.of(5));
        assertThat(seatOf(committee, "Landkreis Görlitz").group()).isEqualTo("Kommunen");
    }

    private SeatRow seatOf(UUID committee, String label) {
        return directory.seatsOn(committee, directory.get(committee).term().from()).stream()
                .filter(seat -> seat.label().equals(label))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void usesTheAccountThatAnAddressHasAlready() {
        Actor.Person office = fixture.officeOf("LAUSITZ");
        UUID committee = constitution.found(request("LAUSITZ"), office);
        UUID nomination = asked(committee, "Landkreis Görlitz", office).id();
        Actor.Person known = fixture.stranger();
        String address = jdbc.sql("select email from account where id = ?")
                .param(known.account())
                .query(String.class)
                .single();

        nominations.name(nomination, List.of(Nominee.newcomer("Bekannt", address)), office);

        assertThat(nominations.record(nomination, office)).isEmpty();
        assertThat(directory.seatsOn(committee, today()).getFirst().principal()).isEqualTo(known.account());
    }

    @Test
    void refusesStrangersAndOtherOfficesAndOtherMunicipalities() {
        ACommittee committee = fixture.found();
        UUID seat = committee.seat(ACommittee.GOERLITZ);
        UUID nomination = nominations.ask(seat, today(), today().plusDays(14), committee.office());
        List<Nominee> people = List.of(Nominee.of(fixture.stranger().account(), "Wer"));

        for (Actor.Person other : List.of(
                fixture.stranger(),
                fixture.officeOf("RHEIN"),
                committee.auditor(),
                committee.member(ACommittee.GOERLITZ),
                committee.coordinator(ACommittee.BAUTZEN))) {
            refused(() -> constitution.found(request("LAUSITZ"), other));
            refused(() -> nominations.name(nomination, people, other));
            refused(() -> nominations.record(nomination, other));
            refused(() -> nominations.propose(seat, people, today(), "Wechsel", other));
            refused(() -> seats.change(seat, Occupancy.vacant(), today(), "", other));
            refused(() -> seats.end(seat, today(), "Ende", other));
            refused(() -> seats.add(committee.id(), NewSeat.advisory("Kammern"), today(), other));
            refused(() -> seats.electChair(committee.id(), other.account(), false, today(), "", other));
            refused(() -> constitution.revise(committee.id(), "Neu", "Zweck", other));
            refused(() -> constitution.dissolve(committee.id(), "Ende", other));
            refused(() -> constitution.goOn(committee.id(), other));
        }
        refused(() -> nominations.record(nomination, committee.coordinator(ACommittee.GOERLITZ)));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> listing.detail(nomination, committee.coordinator(ACommittee.BAUTZEN)));
        assertThat(listing.detail(nomination, committee.auditor()).mayName()).isFalse();
    }

    @Test
    void namesPeopleOnlyToThoseWhomItConcerns() {
        ACommittee committee = fixture.found();
        UUID nomination =
                nominations.ask(committee.seat(ACommittee.GOERLITZ), today(), today().plusDays(14), committee.office());
        nominations.name(
                nomination,
                List.of(Nominee.newcomer("Geheim", "geheim@example.org")),
                committee.coordinator(ACommittee.GOERLITZ));

        assertThat(listing.of(committee.id(), committee.coordinator(ACommittee.BAUTZEN)))
                .singleElement()
                .satisfies(row -> assertThat(row.nominees()).isEmpty());
        assertThat(listing.of(committee.id(), committee.coordinator(ACommittee.GOERLITZ)))
                .singleElement()
                .satisfies(row -> assertThat(row.nominees()).hasSize(1));
    }

    @Test
    void keepsWhoWasEntitledOnEveryDay() {
        ACommittee committee = fixture.found();
        UUID seat = committee.seat(ACommittee.GOERLITZ);
        Actor.Person next = fixture.stranger();
        LocalDate change = today().plusDays(10);

        seats.change(seat, new Occupancy(next.account(), List.of()), change, "Wechsel im Amt", committee.office());

        assertThat(delegateOn(committee, seat, change.minusDays(1)))
                .isEqualTo(committee.member(ACommittee.GOERLITZ).account());
        assertThat(delegateOn(committee, seat, change)).isEqualTo(next.account());
        assertThat(access.standingOf(next).seesInto(committee.id())).isFalse();
    }

    @Test
    void refusesMandatesThatOverlapByRuleAndInTheDatabase() {
        ACommittee committee = fixture.found();
        UUID seat = committee.seat(ACommittee.GOERLITZ);
        Occupancy one = new Occupancy(fixture.stranger().account(), List.of());
        seats.change(seat, one, today(), "", committee.office());

        broken("MandatesMustNotOverlap", () -> seats.change(seat, Occupancy.vacant(), today(), "", committee.office()));
        assertThatExceptionOfType(DataIntegrityViolationException.class).isThrownBy(() -> jdbc.sql(
                        "insert into mandate (id, seat_id, account_id, kind, position, valid_from)"
                                + " values (?, ?, ?, 'PRINCIPAL', 0, ?)")
                .params(UUID.randomUUID(), seat, fixture.stranger().account(), Date.valueOf(today().plusDays(3)))
                .update());
    }

    @Test
    void letsADelegateSpeakForOneSeatOnly() {
        ACommittee committee = fixture.found();
        UUID member = committee.member(ACommittee.BAUTZEN).account();

        broken(
                "PersonMustHoldOneSeat",
                () -> seats.change(
                        committee.seat(ACommittee.GOERLITZ),
                        new Occupancy(member, List.of()),
                        today(),
                        "",
                        committee.office()));
    }

    @Test
    void aMunicipalityProposesItsOwnChangeAndTheOfficeRecordsIt() {
        ACommittee committee = fixture.found();
        UUID seat = committee.seat(ACommittee.GOERLITZ);
        Actor.Person next = fixture.stranger();
        Actor.Person coordinator = committee.coordinator(ACommittee.GOERLITZ);
        LocalDate from = today().plusDays(5);

        UUID nomination = nominations.propose(
                seat, List.of(Nominee.of(next.account(), "Neu")), from, "Neuer Dezernent", coordinator);
        assertThat(steps(committee.office(), nomination)).containsExactly("RECORD_DELEGATES");
        broken(
                "OneNominationAtATime",
                () -> nominations.propose(
                        seat, List.of(Nominee.of(next.account(), "Neu")), from, "Nochmal", coordinator));
        nominations.record(nomination, committee.office());

        assertThat(delegateOn(committee, seat, from)).isEqualTo(next.account());
        assertThat(steps(committee.office(), nomination)).isEmpty();
    }

    @Test
    void recordsANominationOnceWhenTwoDoItAtOnce() throws Exception {
        ACommittee committee = fixture.found();
        UUID seat = committee.seat(ACommittee.GOERLITZ);
        UUID nomination = nominations.ask(seat, today(), today().plusDays(14), committee.office());
        nominations.name(
                nomination,
                List.of(Nominee.of(fixture.stranger().account(), "Neu")),
                committee.coordinator(ACommittee.GOERLITZ));

        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            Callable<Boolean> record = () -> {
                try {
                    nominations.record(nomination, committee.office());
                    return true;
                } catch (RuntimeException refused) {
                    return false;
                }
            };
            long done = 0;
            for (Future<Boolean> attempt : both.invokeAll(List.of(record, record))) {
                done += attempt.get() ? 1 : 0;
            }
            assertThat(done).isEqualTo(1);
        }
    }

    @Test
    void isNotDissolvedWhileSomethingIsUnderWay() {
        ACommittee committee = fixture.found();
        UUID group = constitution.found(request("LAUSITZ", committee.id()), committee.office());
        UUID meeting = planning.plan(
                new NewMeeting(committee.id(), "Sitzung", today().plusDays(30).atTime(10, 0), "Görlitz"),
                committee.office());

        assertThat(constitution.obstacles(committee.id(), committee.office()))
                .extracting(RuleViolated::messageKey)
                .containsExactlyInAnyOrder("rule.NoWorkingGroupMayRemain", "rule.MeetingsMustBeOver");
        broken(
                "NoWorkingGroupMayRemain",
                () -> constitution.dissolve(committee.id(), "Förderung endet", committee.office()));

        constitution.dissolve(group, "Aufgegeben", committee.office());
        planning.cancel(meeting, "Auflösung", committee.office());
        constitution.dissolve(committee.id(), "Förderung endet", committee.office());

        assertThat(directory.get(committee.id()).isDissolved()).isTrue();
        assertThat(constitution.endedBecause(committee.id())).isEqualTo("Förderung endet");
        assertThat(directory.seatsOn(committee.id(), today())).hasSize(7);
        assertThat(directory.seatsOn(committee.id(), today().plusDays(1))).isEmpty();
        broken(
                "CommitteeMustNotBeDissolved",
                () -> planning.plan(
                        new NewMeeting(
                                committee.id(),
                                "Noch eine",
                                today().plusDays(30).atTime(10, 0),
                                "Görlitz"),
                        committee.office()));
        broken(
                "CommitteeMustNotBeDissolved",
                () -> proposals.draft(committee.id(), ACommittee.GOERLITZ, committee.coordinator(ACommittee.GOERLITZ)));
    }

    @Test
    void aChairFollowsTheOneBefore() {
        ACommittee committee = fixture.found();
        Actor.Person next = committee.member(ACommittee.BAUTZEN);
        LocalDate from = today().plusDays(1);

        seats.electChair(committee.id(), next.account(), false, from, "11 von 12 Stimmen", committee.office());

        assertThat(directory.chairsOn(committee.id(), today()))
                .containsExactly(committee.chair().account());
        assertThat(directory.chairsOn(committee.id(), from)).containsExactly(next.account());
        broken(
                "MandatesMustNotOverlap",
                () -> seats.electChair(
                        committee.id(), committee.chair().account(), false, from, "", committee.office()));
    }

    @Test
    void endsASeatWithItsMandates() {
        ACommittee committee = fixture.found();
        UUID seat = committee.seat(ACommittee.GOERLITZ);

        seats.end(seat, today(), "Austritt", committee.office());

        assertThat(directory.seatsOn(committee.id(), today())).hasSize(7);
        assertThat(directory.seatsOn(committee.id(), today().plusDays(1))).hasSize(6);
        broken(
                "MandateMustLieWithinItsSeat",
                () -> seats.change(seat, Occupancy.vacant(), today().plusDays(1), "", committee.office()));
    }

    @Test
    void mandatesEndWithTheTermAndMoveWithIt() {
        ACommittee committee = fixture.found();
        constitution.setTerm(committee.id(), today().plusDays(20), committee.office());
        UUID seat = committee.seat(ACommittee.GOERLITZ);
        seats.change(
                seat,
                new Occupancy(fixture.stranger().account(), List.of()),
                today().plusDays(1),
                "",
                committee.office());
        assertThat(pictureOf(committee, seat, today().plusDays(1)).filling()).isEqualTo(SeatPicture.Filling.ENDING);

        constitution.setTerm(committee.id(), today().plusYears(2), committee.office());

        SeatPicture moved = pictureOf(committee, seat, today().plusDays(1));
        assertThat(moved.until()).isEqualTo(today().plusYears(2));
        assertThat(moved.filling()).isEqualTo(SeatPicture.Filling.FILLED);
    }

    @Test
    void showsTheStructureToThoseWithInsightWithGroupsUnderTheirCommittee() {
        ACommittee committee = fixture.found();
        UUID group = constitution.found(request("LAUSITZ", committee.id()), committee.office());

        assertThat(structure.on(today(), "LAUSITZ", committee.office()))
                .filteredOn(picture -> picture.committee().id().equals(committee.id()))
                .singleElement()
                .satisfies(picture -> assertThat(picture.groups())
                        .extracting(below -> below.committee().id())
                        .containsExactly(group));
        assertThat(structure.on(today(), null, fixture.stranger())).isEmpty();
        assertThat(structure.on(today(), "RHEIN", committee.office()))
                .noneMatch(picture -> picture.committee().id().equals(committee.id()));
        assertThat(structure.on(LocalDate.of(2020, 1, 1), null, committee.auditor()))
                .noneMatch(picture -> picture.committee().id().equals(committee.id()));
    }

    @Test
    void exportsOnlyWhatTheViewerSeesAndNoFormulas() {
        ACommittee committee = fixture.found();
        seats.add(committee.id(), NewSeat.advisory("=Kammern()"), today(), committee.office());

        String own = new String(
                export.csv(today(), "LAUSITZ", committee.member(ACommittee.GOERLITZ), Locale.GERMAN),
                StandardCharsets.UTF_8);
        String strangers =
                new String(export.csv(today(), "LAUSITZ", fixture.stranger(), Locale.GERMAN), StandardCharsets.UTF_8);

        assertThat(own).contains(committee.code()).contains("\"'=Kammern()\"").contains("nicht besetzt");
        assertThat(strangers.lines()).hasSize(1);
    }

    @Test
    void whoLedTheConstituentMeetingMakesRoomForTheChair() {
        Actor.Person office = fixture.officeOf("LAUSITZ");
        Actor.Person eldest = fixture.stranger();
        Actor.Person elected = fixture.stranger();
        UUID committee = constitution.found(request("LAUSITZ"), office);
        seats.electChair(committee, eldest.account(), true, today(), "dienstältestes Mitglied", office);
        assertThat(access.standingOf(eldest).chairs(committee)).isTrue();

        seats.electChair(committee, elected.account(), false, today(), "einstimmig", office);

        assertThat(directory.chairsOn(committee, today().plusDays(1))).containsExactly(elected.account());
        assertThat(directory.get(committee).state()).isEqualTo(CommitteeState.FOUNDING);
    }

    private NewCommittee request(String region) {
        return request(region, null);
    }

    private NewCommittee request(String region, @Nullable UUID parent) {
        return new NewCommittee(
                "S" + ++serial + "X",
                "Beirat " + serial,
                region,
                "Berät über die Bildung",
                parent,
                today(),
                today().plusYears(5),
                today().plusDays(28),
                new RuleBookText(
                        "Geschäftsordnung",
                        "Muster",
                        false,
                        today(),
                        DecisionRules.simpleMajority(),
                        ProcedureRules.usual(),
                        new NoticePeriod(7, NoticePeriod.DayKind.CALENDAR),
                        new NoticePeriod(3, NoticePeriod.DayKind.CALENDAR),
                        14),
                List.of(
                        NewSeat.ofMunicipality("Landkreis Görlitz", ACommittee.GOERLITZ),
                        NewSeat.advisory("Hochschulen")));
    }

    private NominationRow asked(UUID committee, String seat, Actor viewer) {
        return listing.of(committee, viewer).stream()
                .filter(row -> row.seatLabel().equals(seat))
                .findFirst()
                .orElseThrow();
    }

    private List<String> steps(Actor.Person person, UUID subject) {
        return worklist.openFor(person, 1000).stream()
                .filter(item -> item.route().contains(subject.toString()))
                .map(WorkItem::step)
                .toList();
    }

    private @Nullable UUID delegateOn(ACommittee committee, UUID seat, LocalDate day) {
        return directory.seatsOn(committee.id(), day).stream()
                .filter(row -> row.id().equals(seat))
                .findFirst()
                .orElseThrow()
                .principal();
    }

    private SeatPicture pictureOf(ACommittee committee, UUID seat, LocalDate day) {
        return structure.seatsOn(committee.id(), day).stream()
                .filter(picture -> picture.seat().equals(seat))
                .findFirst()
                .orElseThrow();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static void refused(ThrowingCallable command) {
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(command);
    }

    private static void broken(String rule, ThrowingCallable command) {
        assertThatExceptionOfType(RuleViolated.class)
                .isThrownBy(command)
                .satisfies(violated -> assertThat(violated.messageKey()).isEqualTo("rule." + rule));
    }
}
