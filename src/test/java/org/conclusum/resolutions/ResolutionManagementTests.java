package org.conclusum.resolutions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.timeout;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.conclusum.documents.DocumentRow;
import org.conclusum.documents.DocumentStore;
import org.conclusum.documents.PdfRendering;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.NotPermitted;
import org.conclusum.kernel.RuleViolated;
import org.conclusum.meetings.MeetingLookup;
import org.conclusum.proposals.ProposalLookup;
import org.conclusum.proposals.ProposalRow;
import org.conclusum.proposals.ProposalState;
import org.conclusum.testing.ACommittee;
import org.conclusum.testing.ApplicationTest;
import org.conclusum.testing.CommitteeFixture;
import org.conclusum.voting.BallotForm;
import org.conclusum.voting.BallotKind;
import org.conclusum.voting.BallotLookup;
import org.conclusum.voting.BallotRow;
import org.conclusum.voting.BallotState;
import org.conclusum.voting.decision.MotionKind;
import org.conclusum.voting.decision.ProcedureKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionTemplate;

@ApplicationTest
@RecordApplicationEvents
class ResolutionManagementTests {

    private static final Actor PROCEDURE = new Actor.Procedure("followup");
    private static final Instant ADOPTED = Instant.parse("2026-12-03T09:30:00Z");

    @MockitoBean
    private BallotLookup ballots;

    @MockitoBean
    private ProposalLookup proposals;

    @MockitoBean
    private MeetingLookup meetings;

    @MockitoBean
    private DocumentStore documents;

    @MockitoSpyBean
    private PdfRendering pdf;

    @Autowired
    private ResolutionManagement management;

    @Autowired
    private ResolutionLookup lookup;

    @Autowired
    private CommitteeFixture fixture;

    @Autowired
    private ApplicationEvents events;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Clock clock;

    private ACommittee committee;
    private ACommittee other;

    @BeforeEach
    void found() {
        committee = fixture.found();
        other = fixture.found();
        when(meetings.rows(any())).thenReturn(Map.of());
        when(documents.store(anyString(), any(), any()))
                .thenAnswer(call -> new DocumentRow(
                        UUID.randomUUID(), call.getArgument(0), "application/pdf", 1, "0", "x", ADOPTED));
    }

    @Test
    void issuesTheResolutionOfAnAdoptedBallot() {
        UUID ballot = aBallot("ADOPTED", false);
        UUID id = management.issue(ballot, PROCEDURE);
        ResolutionRow row = row(id);
        assertThat(row.number()).isEqualTo(committee.code() + "/2026/001");
        assertThat(row.title()).isEqualTo("Oberstufe gemeinsam planen");
        assertThat(row.adoptedAt()).isEqualTo(ADOPTED);
        assertThat(row.state()).isEqualTo(ResolutionState.IN_FORCE);
        assertThat(row.light()).isEqualTo(Light.GREEN);
        assertThat(events.stream(ResolutionIssued.class))
                .singleElement()
                .satisfies(issued -> assertThat(issued.number()).isEqualTo(row.number()));
        await().until(() -> column(id, "extract_id") != null);
    }

    @Test
    void issuesTheSameResolutionOnlyOnce() {
        UUID ballot = aBallot("ADOPTED", false);
        assertThat(management.issue(ballot, PROCEDURE)).isEqualTo(management.issue(ballot, PROCEDURE));
        assertThat(events.stream(ResolutionIssued.class)).hasSize(1);
    }

    @Test
    void issuesNothingThatWasNotAdopted() {
        UUID ballot = aBallot("REJECTED", false);
        assertThatThrownBy(() -> management.issue(ballot, PROCEDURE))
                .isInstanceOf(RuleViolated.class)
                .hasMessageContaining("BallotMustHaveAdopted");
    }

    @Test
    void letsNoPersonIssueAResolution() {
        UUID ballot = aBallot("ADOPTED", false);
        assertThatThrownBy(() -> management.issue(ballot, committee.office())).isInstanceOf(NotPermitted.class);
    }

    @Test
    void numbersWithoutAGapHoweverManyAreIssuedAtOnce() throws Exception {
        List<UUID> adopted = new ArrayList<>();
        for (int number = 0; number < 8; number++) {
            UUID ballot = aBallot("ADOPTED", false);
            adopted.add(ballot);
            adopted.add(ballot);
        }
        Set<UUID> issued = Set.copyOf(atOnce(adopted.stream()
                .map(ballot -> (Callable<UUID>) () -> management.issue(ballot, PROCEDURE))
                .toList()));
        assertThat(issued).hasSize(8);
        assertThat(lookup.rows(issued).values().stream()
                        .map(ResolutionRow::number)
                        .sorted())
                .containsExactly(
                        numbered(1),
                        numbered(2),
                        numbered(3),
                        numbered(4),
                        numbered(5),
                        numbered(6),
                        numbered(7),
                        numbered(8));
    }

    @Test
    void givesANumberBackWithTheTransactionThatDrewIt() {
        UUID ballot = aBallot("ADOPTED", false);
        transaction.executeWithoutResult(status -> {
            management.issue(ballot, PROCEDURE);
            status.setRollbackOnly();
        });
        assertThat(row(management.issue(aBallot("ADOPTED", false), PROCEDURE)).number())
                .isEqualTo(numbered(1));
    }

    @Test
    void issuesEvenWhereTheExtractCannotBePrinted() {
        doThrow(new IllegalStateException("no font")).when(pdf).render(anyString(), any(), any());
        UUID id = management.issue(aBallot("ADOPTED", false), PROCEDURE);
        assertThat(row(id).number()).isEqualTo(numbered(1));
        verify(pdf, timeout(10_000)).render(anyString(), any(), any());
        assertThat(column(id, "extract_id")).isNull();
    }

    @Test
    void letsTheOfficeGiveOutMeasures() {
        UUID resolution = aResolution();
        LocalDate due = today().plusDays(30);
        UUID measure = management.addMeasure(
                resolution, new NewMeasure("Entwurf vorlegen", owner(ACommittee.GOERLITZ), due), committee.office());
        assertThat(lookup.measuresOf(resolution)).singleElement().satisfies(row -> {
            assertThat(row.id()).isEqualTo(measure);
            assertThat(row.title()).isEqualTo("Entwurf vorlegen");
            assertThat(row.owner()).isEqualTo(owner(ACommittee.GOERLITZ));
            assertThat(row.due()).isEqualTo(due);
            assertThat(row.rule()).isEqualTo(LightRule.NOTHING_DUE);
            assertThat(row.plan().waitsFor()).isEmpty();
        });
        assertThat(row(resolution).measures()).isEqualTo(1);
        assertThat(row(resolution).nextDue()).isEqualTo(due);
    }

    @Test
    void letsNobodyElseGiveOutMeasures() {
        UUID resolution = aResolution();
        NewMeasure measure = new NewMeasure("Entwurf", owner(ACommittee.GOERLITZ), today());
        for (Actor.Person person : List.of(
                committee.chair(),
                committee.member(ACommittee.GOERLITZ),
                committee.coordinator(ACommittee.GOERLITZ),
                committee.auditor(),
                committee.administrator(),
                other.member(ACommittee.GOERLITZ),
                fixture.officeOf("RHEIN"),
                fixture.stranger())) {
            assertThatThrownBy(() -> management.addMeasure(resolution, measure, person))
                    .as(person.name())
                    .isInstanceOf(NotPermitted.class);
            assertThatThrownBy(() -> management.measuresDefined(resolution, person))
                    .as(person.name())
                    .isInstanceOf(NotPermitted.class);
            assertThatThrownBy(() -> management.close(resolution, "Erledigt.", person))
                    .as(person.name())
                    .isInstanceOf(NotPermitted.class);
        }
    }

    @Test
    void takesReportsFromTheOwnerAndFromTheOffice() {
        UUID measure = aMeasure(ACommittee.GOERLITZ);
        MeasureReport report = new MeasureReport(
                "Läuft.", Light.YELLOW, false, today().plusDays(60), "Die Stelle ist noch nicht besetzt.", 40);
        management.report(measure, report, committee.coordinator(ACommittee.GOERLITZ));
        management.report(measure, new MeasureReport("Wieder gut.", Light.GREEN, false, null), committee.office());
        assertThat(measure(measure).due()).isEqualTo(today().plusDays(60));
        assertThat(measure(measure).light()).isEqualTo(Light.GREEN);
        assertThat(measure(measure).plan().percent()).isEqualTo(40);
        assertThat(measure(measure).plan().firstDue()).isEqualTo(today().plusDays(30));
        assertThat(events.stream(MeasureReported.class)).hasSize(2);
        assertThat(events.stream(MeasurePostponed.class)).hasSize(1);
        assertThat(jdbc.sql("select reporter from measure_report where measure_id = ? order by at")
                        .param(measure)
                        .query(String.class)
                        .list())
                .containsExactly(
                        committee.coordinator(ACommittee.GOERLITZ).name(),
                        committee.office().name());
    }

    @Test
    void takesNoReportFromAnybodyElse() {
        UUID measure = aMeasure(ACommittee.GOERLITZ);
        MeasureReport report = new MeasureReport("Läuft.", Light.GREEN, false, null);
        for (Actor.Person person : List.of(
                committee.coordinator(ACommittee.BAUTZEN),
                committee.member(ACommittee.GOERLITZ),
                committee.auditor(),
                fixture.officeOf("RHEIN"),
                fixture.stranger())) {
            assertThatThrownBy(() -> management.report(measure, report, person))
                    .as(person.name())
                    .isInstanceOf(NotPermitted.class);
        }
    }

    @Test
    void endsAMeasureOnceWhereTwoReportItAsDone() throws Exception {
        UUID measure = aMeasure(ACommittee.GOERLITZ);
        MeasureReport done = new MeasureReport("Fertig.", Light.GREEN, true, null);
        List<String> outcomes = atOnce(List.of(
                () -> outcome(() -> management.report(measure, done, committee.coordinator(ACommittee.GOERLITZ))),
                () -> outcome(() -> management.report(measure, done, committee.office()))));
        assertThat(outcomes).containsExactlyInAnyOrder("done", "rule.MeasureMustNotBeDone");
        assertThat(jdbc.sql("select count(*) from measure_report where measure_id = ?")
                        .param(measure)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void closesOnlyOnceAndAfterAllElse() throws Exception {
        UUID resolution = aResolution();
        management.measuresDefined(resolution, committee.office());
        management.measuresDefined(resolution, committee.office());
        assertThat(events.stream(MeasuresDefined.class)).hasSize(1);
        List<String> outcomes = atOnce(List.of(
                () -> outcome(() -> management.close(resolution, "Erledigt.", committee.office())),
                () -> outcome(() -> management.close(resolution, "Erledigt.", committee.office()))));
        assertThat(outcomes).containsExactlyInAnyOrder("done", "rule.ResolutionMustBeInForce");
        assertThat(row(resolution).state()).isEqualTo(ResolutionState.CLOSED);
        assertThat(row(resolution).light()).isEqualTo(Light.DONE);
    }

    @Test
    void remindsAndEscalatesOnlyWhatIsOpen() {
        UUID measure = aMeasure(ACommittee.GOERLITZ);
        assertThat(management.remind(measure, PROCEDURE)).isTrue();
        assertThat(management.remind(measure, committee.office()))
                .as("at most once a week")
                .isFalse();
        management.escalate(measure, PROCEDURE);
        management.report(measure, new MeasureReport("Fertig.", Light.GREEN, true, null), committee.office());
        management.remind(measure, PROCEDURE);
        management.escalate(measure, PROCEDURE);
        assertThat(events.stream(MeasureReminded.class)).hasSize(1);
        assertThat(events.stream(MeasureEscalated.class)).hasSize(1);
        assertThatThrownBy(() -> management.remind(measure, committee.chair())).isInstanceOf(NotPermitted.class);
    }

    @Test
    void showsTheWorstLightAndTurnsRedWhenOverdue() {
        UUID resolution = aResolution();
        UUID first = give(resolution, ACommittee.GOERLITZ, today());
        UUID second = give(resolution, ACommittee.BAUTZEN, today().plusDays(5));
        assertThat(row(resolution).light()).as("due today is not overdue").isEqualTo(Light.GREEN);
        management.report(
                second,
                new MeasureReport("Zäh.", Light.YELLOW, false, today().plusDays(9), "Urlaub", null),
                committee.office());
        assertThat(row(resolution).light()).isEqualTo(Light.YELLOW);
        jdbc.sql("update measure set due = ? where id = ?")
                .params(today().minusDays(1), first)
                .update();
        assertThat(measure(first).overdue()).isTrue();
        assertThat(measure(first).light()).isEqualTo(Light.RED);
        assertThat(row(resolution).light()).isEqualTo(Light.RED);
        management.report(first, new MeasureReport("Fertig.", Light.GREEN, true, null), committee.office());
        management.report(second, new MeasureReport("Fertig.", Light.GREEN, true, null), committee.office());
        assertThat(row(resolution).light()).isEqualTo(Light.DONE);
        assertThat(row(resolution).measuresDone()).isEqualTo(2);
    }

    @Test
    void knowsNothingOfWhatDoesNotExist() {
        UUID unknown = UUID.randomUUID();
        MeasureReport report = new MeasureReport("a", Light.GREEN, false, null);
        assertThatThrownBy(() -> management.close(unknown, "a", committee.office()))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> management.report(unknown, report, committee.office()))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> management.issue(unknown, PROCEDURE)).isInstanceOf(NotFound.class);
        assertThat(lookup.rows(Set.of())).isEmpty();
        assertThat(lookup.measures(Set.of())).isEmpty();
    }

    @Test
    void printsAnExtractThatIsAPdf() {
        List<byte[]> stored = new CopyOnWriteArrayList<>();
        when(documents.store(anyString(), any(), any())).thenAnswer(call -> {
            stored.add(call.getArgument(1));
            return new DocumentRow(UUID.randomUUID(), call.getArgument(0), "application/pdf", 1, "0", "x", ADOPTED);
        });
        management.issue(aBallot("ADOPTED", true), PROCEDURE);
        await().until(() -> !stored.isEmpty());
        assertThat(stored).singleElement().satisfies(content -> assertThat(
                        new String(content, 0, 5, StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-"));
    }

    private UUID aResolution() {
        return management.issue(aBallot("ADOPTED", false), PROCEDURE);
    }

    private UUID aMeasure(String ags) {
        return give(aResolution(), ags, today().plusDays(30));
    }

    private UUID give(UUID resolution, String ags, LocalDate due) {
        return management.addMeasure(
                resolution, new NewMeasure("Entwurf vorlegen", owner(ags), due), committee.office());
    }

    private UUID aBallot(String outcome, boolean closed) {
        UUID ballot = UUID.randomUUID();
        UUID proposal = UUID.randomUUID();
        BallotRow row = new BallotRow(
                ballot,
                UUID.randomUUID(),
                UUID.randomUUID(),
                proposal,
                committee.id(),
                "TOP",
                ProcedureKind.MEETING,
                MotionKind.MATTER,
                BallotForm.OPEN,
                BallotKind.YES_NO,
                BallotState.COUNTED,
                closed,
                ADOPTED.minusSeconds(60),
                null,
                ADOPTED,
                7,
                6,
                outcome,
                null);
        when(ballots.rows(Set.of(ballot))).thenReturn(Map.of(ballot, row));
        when(ballots.wording(ballot))
                .thenReturn("1. Die Kommunen stimmen sich ab.\n\n2. Das Büro legt einen Entwurf vor.");
        when(proposals.rows(Set.of(proposal)))
                .thenReturn(Map.of(
                        proposal,
                        new ProposalRow(
                                proposal,
                                "1",
                                "Oberstufe gemeinsam planen",
                                committee.id(),
                                ACommittee.GOERLITZ,
                                ProposalState.DECIDED,
                                closed,
                                ADOPTED,
                                ADOPTED)));
        return ballot;
    }

    private ResolutionRow row(UUID resolution) {
        return Objects.requireNonNull(lookup.rows(Set.of(resolution)).get(resolution));
    }

    private MeasureRow measure(UUID measure) {
        return Objects.requireNonNull(lookup.measures(Set.of(measure)).get(measure));
    }

    private @Nullable Object column(UUID resolution, String name) {
        return jdbc.sql("select " + name + " from resolution where id = ?")
                .param(resolution)
                .query((row, number) -> Optional.ofNullable(row.getObject(1)))
                .single()
                .orElse(null);
    }

    private String numbered(int serial) {
        return committee.code() + "/2026/00" + serial;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static String owner(String ags) {
        return "coordinator:" + ags;
    }

    private static String outcome(Runnable attempt) {
        try {
            attempt.run();
            return "done";
        } catch (RuleViolated violated) {
            return violated.messageKey();
        }
    }

    private static <T> List<T> atOnce(List<Callable<T>> attempts) throws Exception {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<T> results = new ArrayList<>();
            for (Future<T> future : threads.invokeAll(attempts)) {
                results.add(future.get());
            }
            return results;
        }
    }
}
