package org.conclusum.procedures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.conclusum.identity.Grant;
import org.conclusum.identity.Role;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.DomainEvent;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.NotPermitted;
import org.conclusum.procedures.dryrun.DryRunState;
import org.conclusum.procedures.dryrun.DryRuns;
import org.conclusum.procedures.dryrun.Possibility;
import org.conclusum.procedures.dryrun.TrialStart;
import org.conclusum.procedures.dryrun.TriedModel;
import org.conclusum.procedures.engine.ShippedModels;
import org.conclusum.testing.ApplicationTest;
import org.conclusum.testing.CommitteeFixture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** The ways are those that the process tests walk with real cases. */
@ApplicationTest
@RecordApplicationEvents
class DryRunTests {

    /** What the program does in its own time about what was there before. */
    private static final Set<String> LATER =
            Set.of("public.journal_seal", "public.event_publication", "public.search_due");

    @Autowired
    private DryRuns runs;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private CommitteeFixture fixture;

    @Autowired
    private JdbcClient database;

    @Autowired
    private ApplicationEvents events;

    @Autowired
    private Clock clock;

    private Actor.Person admin;
    private @Nullable UUID run;
    private @Nullable DryRunState state;

    @BeforeEach
    void person() {
        admin = fixture.person("Probe", Set.of(new Grant(Role.ADMINISTRATOR, "")));
    }

    @AfterEach
    void end() {
        if (run != null) {
            runs.end(run, admin);
        }
    }

    @Test
    void touchesNothingThatIsReal() {
        Map<String, Long> before = everything();
        long told = events.stream(DomainEvent.class).count();

        nominate();

        assertThat(state().ended()).isTrue();
        Map<String, Long> changed = everything();
        changed.entrySet().removeAll(before.entrySet());
        changed.keySet().removeAll(LATER);
        assertThat(changed).isEmpty();
        assertThat(events.stream(DomainEvent.class)).hasSize((int) told);
        assertThat(engine.getRepositoryService()
                        .createDeploymentQuery()
                        .tenantIdIn(run().toString())
                        .count())
                .isZero();
    }

    @Test
    void walksANomination() {
        nominate();

        assertThat(state().path("nomination")).containsExactlyElementsOf(ShippedWays.NOMINATION);
    }

    private void nominate() {
        begin("nomination");
        choose("flow_proposed_nameDelegates");
        task("userTask_nameDelegates");
        task("userTask_recordDelegates");
        choose("flow_recorded_recorded");
    }

    @Test
    void walksABallot() {
        begin("ballot");
        message("BallotClosed");
        choose("flow_outcome_issueResolution");
        choose("flow_adoptedCircular_adopted");

        assertThat(state().ended()).isTrue();
        assertThat(state().path("ballot")).containsExactlyElementsOf(ShippedWays.BALLOT_ADOPTED);
    }

    @Test
    void walksARatification() {
        begin("ratification");
        message("RatificationSettled");
        choose("flow_inForce_inForce");

        assertThat(state().ended()).isTrue();
        assertThat(state().path("ratification")).containsExactlyElementsOf(ShippedWays.RATIFICATION);
    }

    @Test
    void walksAModeration() {
        begin("moderation");
        task("userTask_nameIssues");
        choose("flow_invited_positions");
        message("PositionsCollected");
        task("userTask_draftVariants");
        choose("flow_round_rating");
        message("ConsensingRoundClosed");
        choose("flow_limit_assessRound");
        task("userTask_assessRound");
        choose("flow_assessed_agreed");

        assertThat(state().ended()).isTrue();
        assertThat(state().path("moderation")).containsExactlyElementsOf(ShippedWays.MODERATION_AGREED);
    }

    @Test
    void walksAMeeting() {
        begin("meeting");
        task("userTask_draftAgenda");
        task("userTask_release");
        choose("flow_released_invite");
        task("userTask_invite");
        task("userTask_open");
        task("userTask_conduct");
        choose("flow_adjourned_draftMinutes");
        assertThat(state().path("meeting")).containsExactlyElementsOf(ShippedWays.MEETING_TO_ITS_CLOSE);

        task("userTask_draftMinutes");
        task("userTask_reviewMinutes");
        choose("flow_minutesApproved_objectionPeriod");
        timer("timer_objectionsUntil");
        choose("flow_objectionsOpen_finishMinutes");
        task("userTask_signAsTaker");
        task("userTask_signAsChair");

        assertThat(state().ended()).isTrue();
        assertThat(state().path("meeting"))
                .contains("timer_objectionsReminder", "serviceTask_remindReaders", "end_readersReminded")
                .containsSubsequence("timer_objectionsUntil", "serviceTask_finishMinutes", "gateway_signing")
                .endsWith("serviceTask_publishMinutes", "end_minutesPublished");
    }

    @Test
    void walksAFollowUpWithTwoMeasuresToAnEffectThatMissesItsTarget() {
        begin("followup");
        task("userTask_defineMeasures");
        assertThat(possible(Possibility.Kind.TASK)).containsExactly("userTask_report", "userTask_report");
        task("userTask_report");
        choose("flow_done_measureDone");
        task("userTask_report");
        choose("flow_done_measureDone");
        task("userTask_close");
        choose("flow_target_review");
        assertThat(ShippedWays.eachOnce(state().path("followup")))
                .containsExactlyElementsOf(ShippedWays.FOLLOW_UP_TO_ITS_CLOSE);
        timer("timer_review");
        task("userTask_reviewEffect");
        choose("flow_missed_reopen");
        task("userTask_reopen");

        assertThat(state().ended()).isTrue();
        assertThat(state().path("followup"))
                .endsWith("userTask_reviewEffect", "gateway_missed", "userTask_reopen", "end_reopened");
    }

    @Test
    void walksAnAdoption() {
        begin("adoption");
        task("userTask_check");
        choose("flow_suitable_decision");
        message("AdoptionDecided");
        choose("flow_adopted_pilot");
        task("userTask_pilot");
        task("userTask_feedback");

        assertThat(state().ended()).isTrue();
        assertThat(state().path("adoption")).containsExactlyElementsOf(ShippedWays.ADOPTION);
    }

    @Test
    void walksARoundOfExchange() {
        begin("exchange");
        message("RoundTopicsClosed");
        task("userTask_programme");
        task("userTask_hold");
        task("userTask_report");

        assertThat(state().ended()).isTrue();
        assertThat(state().path("exchange")).containsExactlyElementsOf(ShippedWays.EXCHANGE);
    }

    @Test
    void walksAConstitutionIntoOfficeAndToItsRenewal() {
        begin("constitution");
        for (int seat = 0; seat < 2; seat++) {
            choose("flow_proposed_nameDelegates");
        }
        for (int seat = 0; seat < 2; seat++) {
            task("userTask_nameDelegates");
            task("userTask_recordDelegates");
            choose("flow_recorded_recorded");
        }
        task("userTask_planMeeting");
        task("userTask_recordChair");
        if (!possible(Possibility.Kind.CHOICE).isEmpty()) {
            choose("flow_term_renewal");
        }
        assertThat(ShippedWays.eachOnce(state().path("constitution")))
                .containsExactlyElementsOf(ShippedWays.CONSTITUTION_INTO_OFFICE);
        timer("timer_renewal");

        assertThat(state().path("constitution")).contains("serviceTask_beginRenewal", "serviceTask_askDelegates");
    }

    @Test
    void walksAProposal() {
        begin("proposal");
        assertThat(possible(Possibility.Kind.TASK)).containsExactly("userTask_examine");
        task("userTask_examine");
        choose("flow_accepted_askForStatements");
        choose("flow_statementsAsked_route");
        choose("flow_route_makeReady");
        assertThat(state().path("proposal")).containsExactlyElementsOf(ShippedWays.PROPOSAL_TO_READY);

        message("ProposalDecided");
        choose("flow_adopted_close");

        assertThat(state().ended()).isTrue();
        assertThat(state().path("proposal")).endsWith("gateway_adopted", "serviceTask_close", "end_closed");
    }

    @Test
    void followsACalledProcessInItsVersionInForce() {
        begin("proposal");
        task("userTask_examine");
        choose("flow_accepted_askForStatements");
        choose("flow_statementsAsked_route");
        choose("flow_route_moderation");

        assertThat(possible(Possibility.Kind.TASK)).containsExactly("userTask_nameIssues");
        assertThat(state().models()).extracting(TriedModel::key).containsExactly("proposal", "moderation");
        assertThat(state().models().getLast().current()).containsExactly("userTask_nameIssues");
    }

    @Test
    void movesItsOwnClockAlone() {
        begin("nomination");
        choose("flow_proposed_nameDelegates");
        timer("timer_nominationReminder");

        assertThat(state().path("nomination")).contains("serviceTask_remindNomination", "end_reminded");
        assertThat(Duration.between(clock.instant(), state().now())).isGreaterThan(Duration.ofDays(5));
        assertThat(org.camunda.bpm.engine.impl.util.ClockUtil.getCurrentTime().toInstant())
                .isBefore(state().now().minus(Duration.ofDays(5)));
        assertThat(possible(Possibility.Kind.TASK)).containsExactly("userTask_nameDelegates");
    }

    @Test
    void beginsTheWayThatAMessageBegins() {
        String file = file("proposal");
        TrialStart renewed = runs.plan(bytes(file), admin).starts().getLast();
        assertThat(renewed.element()).isEqualTo("start_renewed");

        run = runs.begin(bytes(file), renewed, Map.of(), admin);
        state = runs.state(run(), admin);

        assertThat(state().path("proposal")).containsExactly("start_renewed");
        assertThat(state().path("moderation")).contains("start_moderation");
    }

    @Test
    void asksTheTableWithTheFactsOfTheSample() {
        assertThat(runs.plan(bytes(file("proposal")), admin).questions())
                .extracting("label")
                .contains("Nur zur Kenntnis", "Betroffene Kommunen");
    }

    @Test
    void staysWithWhoBeganItAndIsForAdministrators() {
        begin("nomination");
        Actor.Person other = fixture.person("Andere", Set.of(new Grant(Role.ADMINISTRATOR, "")));
        Actor.Person stranger = fixture.person("Fremd", Set.of());

        assertThatThrownBy(() -> runs.state(run(), other)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> runs.state(run(), stranger)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> runs.plan(bytes(file("nomination")), stranger)).isInstanceOf(NotPermitted.class);
    }

    @Test
    void readsNothingThatTheCheckRefuses() {
        String hostile = file("nomination").replace("${remindNomination}", "${dataSource}");

        assertThatThrownBy(() -> runs.plan(bytes(hostile), admin)).hasMessageContaining("ModelMustBeReadable");
    }

    private UUID run() {
        return Objects.requireNonNull(run);
    }

    private DryRunState state() {
        return Objects.requireNonNull(state);
    }

    private void begin(String process) {
        byte[] model = bytes(file(process));
        run = runs.begin(model, runs.plan(model, admin).starts().getFirst(), Map.of(), admin);
        state = runs.state(run(), admin);
    }

    private void choose(String flow) {
        act(state().possible().stream()
                .filter(each -> each.id().endsWith("|" + flow))
                .findFirst()
                .orElseThrow(() -> new AssertionError(flow + " not in " + state())));
    }

    private void task(String element) {
        one(Possibility.Kind.TASK, element);
    }

    private void timer(String element) {
        one(Possibility.Kind.TIMER, element);
    }

    private void message(String name) {
        act(state().possible().stream()
                .filter(each ->
                        each.kind() == Possibility.Kind.MESSAGE && each.detail().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name + " not in " + state())));
    }

    private void one(Possibility.Kind kind, String element) {
        act(state().possible().stream()
                .filter(each -> each.kind() == kind && each.element().equals(element))
                .findFirst()
                .orElseThrow(() -> new AssertionError(element + " not in " + state())));
    }

    private void act(Possibility possibility) {
        state = runs.act(run(), possibility.id(), admin);
        assertThat(state().stuck()).isNull();
    }

    private List<String> possible(Possibility.Kind kind) {
        return state().possible().stream()
                .filter(each -> each.kind() == kind)
                .map(Possibility::element)
                .toList();
    }

    /** How many rows every table holds. */
    private Map<String, Long> everything() {
        Map<String, Long> rows = new TreeMap<>();
        database.sql("select schemaname || '.' || tablename from pg_tables where schemaname not like 'pg_%'"
                        + " and schemaname <> 'information_schema'")
                .query(String.class)
                .list()
                .forEach(table -> rows.put(
                        table,
                        database.sql("select count(*) from " + table)
                                .query(Long.class)
                                .single()));
        return rows;
    }

    private static String file(String process) {
        return ShippedModels.all().stream()
                .filter(model -> model.name().equals(process + ".bpmn"))
                .map(model -> new String(model.file(), StandardCharsets.UTF_8))
                .findFirst()
                .orElseThrow();
    }

    private static byte[] bytes(String file) {
        return file.getBytes(StandardCharsets.UTF_8);
    }
}
