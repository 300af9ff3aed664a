package org.conclusum.proposals.statements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.conclusum.committees.rules.ProcedureRules;
import org.conclusum.committees.rules.StatementRules;
import org.conclusum.identity.Grant;
import org.conclusum.identity.Role;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.ChangedMeanwhile;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.NotPermitted;
import org.conclusum.proposals.AProposal;
import org.conclusum.proposals.ProposalLookup;
import org.conclusum.proposals.ProposalManagement;
import org.conclusum.proposals.ProposalState;
import org.conclusum.testing.ACommittee;
import org.conclusum.testing.ApplicationTest;
import org.conclusum.testing.CommitteeFixture;
import org.conclusum.testing.ConformantPdf;
import org.conclusum.worklist.WorkItem;
import org.conclusum.worklist.Worklist;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ApplicationTest
class StatementManagementTests {

    private static final StatementRules ASKED =
            StatementRules.notAsked().withAsked(true).withDays(14);

    @Autowired
    private StatementManagement management;

    @Autowired
    private StatementListing listing;

    @Autowired
    private StatementLookup lookup;

    @Autowired
    private ProposalManagement proposals;

    @Autowired
    private ProposalLookup rows;

    @Autowired
    private AProposal aProposal;

    @Autowired
    private CommitteeFixture fixture;

    @Autowired
    private Worklist worklist;

    @Autowired
    private Clock clock;

    private ACommittee committee;
    private Actor.Person goerlitz;
    private Actor.Person bautzen;

    @BeforeEach
    void found() {
        committee = fixture.found(ProcedureRules.usual().with(ASKED));
        goerlitz = committee.coordinator(ACommittee.GOERLITZ);
        bautzen = committee.coordinator(ACommittee.BAUTZEN);
    }

    @Test
    void asksTheMunicipalitiesConcernedWithTheAcceptanceAndGoesOnWhenAllHaveAnswered() {
        UUID proposal = accepted();
        assertThat(state(proposal)).isEqualTo(ProposalState.ACCEPTED);
        assertThat(steps(goerlitz, proposal)).containsExactly("WRITE_STATEMENT");
        assertThat(steps(committee.coordinator(ACommittee.COTTBUS), proposal)).isEmpty();
        assertThat(listing.get(proposal, goerlitz).statements())
                .extracting(StatementRow::due)
                .containsOnly(LocalDate.now(clock).plusDays(14));

        state(proposal, ACommittee.GOERLITZ, Stance.AGREES, "", goerlitz);
        state(proposal, ACommittee.BAUTZEN, Stance.OBJECTIONS, "Die Kosten sind zu hoch.", committee.office());

        assertThat(state(proposal)).isEqualTo(ProposalState.READY);
        assertThat(lookup.agreedTo(proposal)).containsExactly(ACommittee.GOERLITZ);
        assertThat(listing.get(proposal, committee.chair()).statements())
                .filteredOn(StatementRow::onBehalf)
                .extracting(StatementRow::ags)
                .containsExactly(ACommittee.BAUTZEN);
    }

    @Test
    void asksNobodyWhereTheRuleBookDoesNot() {
        committee = fixture.found();
        UUID proposal = accepted();

        assertThat(state(proposal)).isEqualTo(ProposalState.READY);
        assertThat(listing.find(proposal, committee.office())).isEmpty();
    }

    @Test
    void countsWorkingDaysWhereTheRuleBookDoes() {
        committee = fixture.found(ProcedureRules.usual().with(ASKED.withWorkingDays(true)));
        UUID proposal = accepted();

        assertThat(listing.get(proposal, committee.office()).statements())
                .extracting(StatementRow::due)
                .allSatisfy(due -> assertThat(due).isAfter(LocalDate.now(clock).plusDays(17)));
    }

    @Test
    void takesNothingFromAnybodyElse() {
        UUID proposal = accepted();
        for (Actor.Person person : List.of(
                bautzen,
                committee.coordinator(ACommittee.COTTBUS),
                committee.member(ACommittee.GOERLITZ),
                committee.chair(),
                committee.auditor(),
                committee.administrator(),
                fixture.officeOf("RHEIN"),
                fixture.stranger())) {
            assertThatThrownBy(() -> management.write(proposal, ACommittee.GOERLITZ, Stance.AGREES, "", 0, person))
                    .as(person.name())
                    .isInstanceOf(NotPermitted.class);
            assertThatThrownBy(() -> management.submit(proposal, ACommittee.GOERLITZ, 0, person))
                    .as(person.name())
                    .isInstanceOf(NotPermitted.class);
            assertThatThrownBy(() -> management.putTogether(proposal, "", person))
                    .as(person.name())
                    .isInstanceOf(NotPermitted.class);
            assertThatThrownBy(() -> management.decideOnTime(proposal, ACommittee.GOERLITZ, true, person))
                    .as(person.name())
                    .isInstanceOf(NotPermitted.class);
        }
        assertThatThrownBy(() -> management.end(proposal, committee.office())).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> listing.get(proposal, fixture.stranger())).isInstanceOf(NotFound.class);
    }

    @Test
    void showsDraftsAndTheirFilesOnlyToThoseWhoWriteThem() {
        UUID proposal = accepted();
        management.write(proposal, ACommittee.GOERLITZ, Stance.OBJECTIONS, "Vertraulich", 0, goerlitz);
        UUID file = management.attach(
                proposal, ACommittee.GOERLITZ, "Rechnung.txt", "48000".getBytes(StandardCharsets.UTF_8), goerlitz);

        assertThat(listing.file(proposal, file, goerlitz).row().name()).isEqualTo("Rechnung.txt");
        assertThatThrownBy(() -> listing.file(proposal, file, bautzen)).isInstanceOf(NotFound.class);
        assertThat(listing.get(proposal, committee.office()).statements())
                .allSatisfy(row -> assertThat(row.text()).isEmpty());
        management.submit(proposal, ACommittee.GOERLITZ, 1, goerlitz);
        assertThat(listing.file(proposal, file, bautzen).row().name()).isEqualTo("Rechnung.txt");
    }

    @Test
    void keepsTheFirstOfTwoWhoWriteAtOnce() throws Exception {
        UUID proposal = accepted();
        List<String> outcomes = atOnce(List.of(
                () -> outcome(
                        () -> management.write(proposal, ACommittee.GOERLITZ, Stance.AGREES, "Eins", 0, goerlitz)),
                () -> outcome(() -> management.write(
                        proposal, ACommittee.GOERLITZ, Stance.REJECTS, "Zwei", 0, committee.office()))));

        assertThat(outcomes).containsExactlyInAnyOrder("done", "changed");
    }

    @Test
    void goesOnOnceWhereTheLastTwoHandInAtOnce() throws Exception {
        UUID proposal = accepted();

        assertThat(atOnce(List.of(
                        () -> outcome(() -> state(proposal, ACommittee.GOERLITZ, Stance.AGREES, "", goerlitz)),
                        () -> outcome(() -> state(proposal, ACommittee.BAUTZEN, Stance.AGREES, "", bautzen)))))
                .containsExactly("done", "done");
        assertThat(state(proposal)).isEqualTo(ProposalState.READY);
    }

    @Test
    void letsTheOfficeGiveMoreTime() {
        UUID proposal = accepted();
        LocalDate until = LocalDate.now(clock).plusDays(30);
        management.askForTime(proposal, ACommittee.GOERLITZ, until, "Der Ausschuss tagt erst dann.", goerlitz);
        assertThat(steps(committee.office(), proposal)).containsExactly("DECIDE_EXTENSION");

        management.decideOnTime(proposal, ACommittee.GOERLITZ, true, committee.office());

        assertThat(steps(committee.office(), proposal)).isEmpty();
        assertThat(listing.get(proposal, goerlitz).statements())
                .extracting(StatementRow::due)
                .contains(until);
    }

    @Test
    void canBeLeftToASubstitute() {
        UUID proposal = accepted();
        Actor.Person other =
                fixture.person("Weitere Koordination", Set.of(Grant.of(Role.COORDINATOR, ACommittee.GOERLITZ)));
        WorkItem item = worklist.openFor(goerlitz).stream()
                .filter(one -> one.route().contains(proposal.toString()))
                .findFirst()
                .orElseThrow();
        assertThatThrownBy(() -> worklist.claim(item, bautzen)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> worklist.handOver(item, bautzen.account(), goerlitz))
                .isInstanceOf(NotPermitted.class);

        worklist.handOver(item, other.account(), goerlitz);

        assertThat(steps(goerlitz, proposal)).isEmpty();
        assertThat(steps(other, proposal)).containsExactly("WRITE_STATEMENT");
    }

    @Test
    void isPutTogetherByTheOfficeAsAPaperForEverybody() throws Exception {
        UUID proposal = accepted();
        state(proposal, ACommittee.GOERLITZ, Stance.AGREES, "", goerlitz);
        state(proposal, ACommittee.BAUTZEN, Stance.REJECTS, "Zu teuer.\n\nZu spät.", bautzen);
        assertThat(steps(committee.office(), proposal)).containsExactly("PUT_TOGETHER");

        management.putTogether(proposal, "Eine Kommune stimmt zu, eine lehnt ab.", committee.office());

        assertThat(steps(committee.office(), proposal)).isEmpty();
        UUID synopsis = Objects.requireNonNull(listing.get(proposal, bautzen).synopsis())
                .id();
        ConformantPdf.assertConformant(listing.file(proposal, synopsis, bautzen).content());
        assertThat(lookup.withSynopsis(Set.of(proposal))).containsExactly(proposal);
    }

    @Test
    void endsWithTheWithdrawalOfTheProposal() {
        UUID proposal = accepted();

        proposals.withdraw(proposal, "Überholt.", goerlitz);

        assertThat(steps(bautzen, proposal)).isEmpty();
    }

    private UUID accepted() {
        return aProposal.accepted(committee, AProposal.text("Schulnetz über die Kreisgrenze"));
    }

    private void state(UUID proposal, String ags, Stance stance, String text, Actor.Person person) {
        int revision = management.write(proposal, ags, stance, text, 0, person);
        management.submit(proposal, ags, revision, person);
    }

    private ProposalState state(UUID proposal) {
        return Objects.requireNonNull(rows.rows(Set.of(proposal)).get(proposal)).state();
    }

    private List<String> steps(Actor.Person person, UUID proposal) {
        return worklist.openFor(person).stream()
                .filter(item -> item.route().contains(proposal.toString()))
                .map(WorkItem::step)
                .toList();
    }

    private static String outcome(Runnable attempt) {
        try {
            attempt.run();
            return "done";
        } catch (ChangedMeanwhile changed) {
            return "changed";
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
