package org.conclusum.resolutions.ratification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.conclusum.committees.rules.HomeBodyRules;
import org.conclusum.committees.rules.HomeBodyRules.Needed;
import org.conclusum.committees.rules.ProcedureRules;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.ChangedMeanwhile;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.NotPermitted;
import org.conclusum.kernel.RuleViolated;
import org.conclusum.meetings.MeetingLookup;
import org.conclusum.proposals.ProposalLookup;
import org.conclusum.proposals.ProposalRenewals;
import org.conclusum.proposals.ProposalRow;
import org.conclusum.proposals.ProposalState;
import org.conclusum.proposals.ProposalText;
import org.conclusum.resolutions.NewMeasure;
import org.conclusum.resolutions.ResolutionLookup;
import org.conclusum.resolutions.ResolutionManagement;
import org.conclusum.resolutions.ResolutionState;
import org.conclusum.resolutions.ResolutionTookEffect;
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
import org.conclusum.worklist.WorkItem;
import org.conclusum.worklist.Worklist;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@ApplicationTest
@RecordApplicationEvents
class RatificationManagementTests {

    private static final Actor PROCEDURE = new Actor.Procedure("ballot");
    private static final Set<String> TWO = Set.of(ACommittee.BAUTZEN, ACommittee.GOERLITZ);

    @MockitoBean
    private BallotLookup ballots;

    @MockitoBean
    private ProposalLookup proposals;

    @MockitoBean
    private ProposalRenewals renewals;

    @MockitoBean
    private MeetingLookup meetings;

    @Autowired
    private ResolutionManagement resolutions;

    @Autowired
    private ResolutionLookup lookup;

    @Autowired
    private RatificationManagement management;

    @Autowired
    private RatificationListing listing;

    @Autowired
    private Worklist worklist;

    @Autowired
    private CommitteeFixture fixture;

    @Autowired
    private ApplicationEvents events;

    @Autowired
    private Clock clock;

    private ACommittee committee;

    @BeforeEach
    void found() {
        committee = fixture.found(ProcedureRules.usual().with(HomeBodyRules.allAgree()));
        when(meetings.rows(any())).thenReturn(Map.of());
        when(renewals.renew(any(), any())).thenReturn(UUID.randomUUID());
    }

    @Test
    void waitsForTheHomeBodiesOfTheMunicipalitiesConcerned() {
        UUID resolution = adopted(TWO, false);

        assertThat(state(resolution)).isEqualTo(ResolutionState.PENDING);
        assertThat(listing.get(resolution, committee.chair()).bodies())
                .extracting(HomeBodyRow::ags)
                .containsExactlyInAnyOrderElementsOf(TWO);
        assertThat(steps(committee.coordinator(ACommittee.GOERLITZ), resolution))
                .containsExactly("DECIDE_AT_HOME");
        assertThat(steps(committee.coordinator(ACommittee.COTTBUS), resolution)).isEmpty();
        assertThatThrownBy(() -> resolutions.addMeasure(
                        resolution, new NewMeasure("Entwurf", "coordinator:14626", today()), committee.office()))
                .isInstanceOf(RuleViolated.class)
                .hasMessageContaining("ResolutionMustBeInForce.pending");
    }

    @Test
    void asksAllWithAVoteWhereTheProposalNamesNone() {
        UUID resolution = adopted(Set.of(), false);

        assertThat(listing.get(resolution, committee.chair()).bodies()).hasSize(7);
    }

    @Test
    void isInForceAtOnceWhereTheRuleBookReservesNothing() {
        committee = fixture.found();
        UUID resolution = adopted(TWO, false);

        assertThat(state(resolution)).isEqualTo(ResolutionState.IN_FORCE);
        assertThat(listing.find(resolution, committee.chair())).isEmpty();
    }

    @Test
    void takesEffectWhenTheLastHasAgreed() {
        UUID resolution = adopted(TWO, false);
        enter(resolution, ACommittee.GOERLITZ, HomeResult.YES, committee.coordinator(ACommittee.GOERLITZ));
        assertThat(state(resolution)).isEqualTo(ResolutionState.PENDING);

        enter(resolution, ACommittee.BAUTZEN, HomeResult.YES, committee.office());

        assertThat(state(resolution)).isEqualTo(ResolutionState.IN_FORCE);
        assertThat(body(resolution, ACommittee.GOERLITZ).onBehalf()).isFalse();
        assertThat(body(resolution, ACommittee.BAUTZEN).onBehalf()).isTrue();
        assertThat(body(resolution, ACommittee.BAUTZEN).enteredBy())
                .isEqualTo(committee.office().name());
        assertThat(steps(committee.coordinator(ACommittee.GOERLITZ), resolution))
                .isEmpty();
        resolutions.addMeasure(resolution, new NewMeasure("Entwurf", "coordinator:14626", today()), committee.office());
    }

    @Test
    void failsWithANoAndRecordsWhatComesAfterIt() {
        UUID resolution = adopted(TWO, false);
        enter(resolution, ACommittee.GOERLITZ, HomeResult.NO, committee.coordinator(ACommittee.GOERLITZ));
        assertThat(state(resolution)).isEqualTo(ResolutionState.FAILED);

        enter(resolution, ACommittee.BAUTZEN, HomeResult.YES, committee.coordinator(ACommittee.BAUTZEN));

        assertThat(state(resolution)).isEqualTo(ResolutionState.FAILED);
        assertThat(body(resolution, ACommittee.BAUTZEN).late()).isTrue();
        assertThat(listing.get(resolution, committee.chair()).row().agreed()).isFalse();
        management.askForModeration(resolution, committee.office());
        management.askForModeration(resolution, committee.office());
        assertThat(events.stream(RenewedModerationRequested.class)).hasSize(1);
    }

    @Test
    void takesNothingFromAnybodyElse() {
        UUID resolution = adopted(TWO, false);
        for (Actor.Person person : List.of(
                committee.coordinator(ACommittee.BAUTZEN),
                committee.coordinator(ACommittee.COTTBUS),
                committee.member(ACommittee.GOERLITZ),
                committee.chair(),
                committee.auditor(),
                committee.administrator(),
                fixture.officeOf("RHEIN"),
                fixture.stranger())) {
            assertThatThrownBy(() -> enter(resolution, ACommittee.GOERLITZ, HomeResult.NO, person))
                    .as(person.name())
                    .isInstanceOf(NotPermitted.class);
            assertThatThrownBy(() -> management.plan(resolution, ACommittee.GOERLITZ, "Kreistag", today(), 0, person))
                    .as(person.name())
                    .isInstanceOf(NotPermitted.class);
        }
        assertThatThrownBy(() ->
                        enter(resolution, ACommittee.COTTBUS, HomeResult.NO, committee.coordinator(ACommittee.COTTBUS)))
                .as("a municipality that has no say")
                .isInstanceOf(NotPermitted.class);
        for (Actor.Person person : List.of(committee.chair(), committee.coordinator(ACommittee.GOERLITZ))) {
            assertThatThrownBy(() -> management.giveUp(resolution, person)).isInstanceOf(NotPermitted.class);
            assertThatThrownBy(() -> management.askForModeration(resolution, person))
                    .isInstanceOf(NotPermitted.class);
            assertThatThrownBy(() -> management.conclude(resolution, person)).isInstanceOf(NotPermitted.class);
            assertThatThrownBy(() -> management.remind(resolution, person)).isInstanceOf(NotPermitted.class);
        }
        assertThat(state(resolution)).isEqualTo(ResolutionState.PENDING);
    }

    @Test
    void showsAClosedOneAndItsFilesOnlyToThoseWhoTakePart() {
        UUID resolution = adopted(TWO, true);
        Actor.Person goerlitz = committee.coordinator(ACommittee.GOERLITZ);
        management.enter(
                resolution,
                ACommittee.GOERLITZ,
                new HomeDecision(today(), "Kreistag", HomeResult.YES, ""),
                new HomeFile("Auszug.pdf", "%PDF-1.7 Auszug".getBytes(StandardCharsets.US_ASCII)),
                0,
                goerlitz);
        UUID file = Objects.requireNonNull(body(resolution, ACommittee.GOERLITZ).document());

        assertThat(listing.file(resolution, file, committee.auditor()).row().name())
                .isEqualTo("Auszug.pdf");
        for (Actor.Person person : List.of(
                committee.administrator(),
                fixture.officeOf("RHEIN"),
                fixture.stranger(),
                fixture.found().chair())) {
            assertThatThrownBy(() -> listing.get(resolution, person)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> listing.file(resolution, file, person)).isInstanceOf(NotFound.class);
        }
    }

    @Test
    void keepsTheFirstOfTwoWhoEnterTheSameAtOnce() throws Exception {
        UUID resolution = adopted(Set.of(), false);
        List<String> outcomes = atOnce(List.of(
                () -> outcome(() -> enter(
                        resolution, ACommittee.GOERLITZ, HomeResult.YES, committee.coordinator(ACommittee.GOERLITZ))),
                () -> outcome(() -> enter(resolution, ACommittee.GOERLITZ, HomeResult.YES, committee.office()))));

        assertThat(outcomes).containsExactlyInAnyOrder("done", "changed");
        assertThat(events.stream(HomeBodyDecided.class)).hasSize(1);
    }

    @Test
    void takesEffectOnceWhereTheLastTwoDecideAtOnce() throws Exception {
        committee = fixture.found(
                ProcedureRules.usual().with(HomeBodyRules.allAgree().with(Needed.MAJORITY)));
        UUID resolution = adopted(Set.of(), false);
        for (String ags : ACommittee.LAUSITZ.subList(0, 3)) {
            enter(resolution, ags, HomeResult.YES, committee.coordinator(ags));
        }
        List<Callable<String>> attempts = new ArrayList<>();
        for (String ags : ACommittee.LAUSITZ.subList(3, 5)) {
            attempts.add(() -> outcome(() -> enter(resolution, ags, HomeResult.YES, committee.coordinator(ags))));
        }

        assertThat(atOnce(attempts)).containsExactly("done", "done");
        assertThat(state(resolution)).isEqualTo(ResolutionState.IN_FORCE);
        assertThat(events.stream(ResolutionTookEffect.class)).hasSize(1);
        assertThat(listing.get(resolution, committee.chair()).bodies().stream().filter(HomeBodyRow::late))
                .as("the fifth came after all was settled")
                .hasSize(1);
    }

    @Test
    void remindsAndEscalatesWhileSomebodyIsMissing() {
        UUID resolution = adopted(TWO, false);
        management.remind(resolution, PROCEDURE);
        management.escalate(resolution, PROCEDURE);
        management.escalate(resolution, PROCEDURE);
        assertThat(steps(committee.office(), resolution)).containsExactly("ASK_HOME_BODIES");
        enter(resolution, ACommittee.GOERLITZ, HomeResult.NO, committee.coordinator(ACommittee.GOERLITZ));
        management.remind(resolution, PROCEDURE);

        assertThat(events.stream(RatificationReminded.class)).hasSize(1);
        assertThat(events.stream(RatificationEscalated.class)).hasSize(1);
        assertThat(steps(committee.office(), resolution))
                .as("nobody is missing, and what failed can be moderated anew")
                .containsExactly("RENEW_MODERATION");
    }

    @Test
    void notesWhenABodyWillDecide() {
        UUID resolution = adopted(TWO, false);
        LocalDate session = today().plusDays(20);

        management.plan(
                resolution, ACommittee.GOERLITZ, "Kreistag", session, 0, committee.coordinator(ACommittee.GOERLITZ));

        assertThat(body(resolution, ACommittee.GOERLITZ).plannedOn()).isEqualTo(session);
        assertThatThrownBy(() -> enter(
                        resolution, ACommittee.GOERLITZ, HomeResult.YES, committee.coordinator(ACommittee.GOERLITZ)))
                .as("the form is older than the note")
                .isInstanceOf(ChangedMeanwhile.class);
    }

    private void enter(UUID resolution, String ags, HomeResult result, Actor.Person person) {
        management.enter(resolution, ags, new HomeDecision(today(), "Kreistag", result, ""), null, 0, person);
    }

    private UUID adopted(Set<String> concerned, boolean closed) {
        UUID ballot = UUID.randomUUID();
        UUID proposal = UUID.randomUUID();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
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
                now.minusSeconds(60),
                null,
                now,
                7,
                6,
                "ADOPTED",
                null);
        when(ballots.rows(Set.of(ballot))).thenReturn(Map.of(ballot, row));
        when(ballots.wording(ballot)).thenReturn("Die Kommunen stimmen sich ab.");
        when(proposals.rows(any()))
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
                                now,
                                now)));
        when(proposals.text(proposal)).thenReturn(new ProposalText("a", "b", "c", "", "", closed, concerned));
        return resolutions.issue(ballot, PROCEDURE);
    }

    private ResolutionState state(UUID resolution) {
        return Objects.requireNonNull(lookup.rows(Set.of(resolution)).get(resolution))
                .state();
    }

    private HomeBodyRow body(UUID resolution, String ags) {
        return listing.get(resolution, committee.chair()).bodies().stream()
                .filter(row -> row.ags().equals(ags))
                .findFirst()
                .orElseThrow();
    }

    private List<String> steps(Actor.Person person, UUID resolution) {
        return worklist.openFor(person).stream()
                .filter(item -> item.route().contains(resolution + "/ratification"))
                .map(WorkItem::step)
                .toList();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static String outcome(Runnable attempt) {
        try {
            attempt.run();
            return "done";
        } catch (ChangedMeanwhile changed) {
            return "changed";
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
