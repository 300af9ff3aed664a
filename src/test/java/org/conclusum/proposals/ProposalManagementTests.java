package org.conclusum.proposals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.conclusum.testing.ACommittee.BAUTZEN;
import static org.conclusum.testing.ACommittee.GOERLITZ;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.conclusum.identity.Grant;
import org.conclusum.identity.Role;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.ChangedMeanwhile;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.NotPermitted;
import org.conclusum.kernel.RuleViolated;
import org.conclusum.testing.ACommittee;
import org.conclusum.testing.ApplicationTest;
import org.conclusum.testing.CommitteeFixture;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ApplicationTest
class ProposalManagementTests {

    private static final int THREADS = 12;

    @Autowired
    private ProposalRoutes routes;

    @Autowired
    private ProposalManagement management;

    @Autowired
    private ProposalLookup lookup;

    @Autowired
    private CommitteeFixture committees;

    @Autowired
    private AProposal aProposal;

    @Autowired
    private Clock clock;

    @Test
    void takesTheSuggestedWayUnlessTheOfficeSaysWhyNot() {
        ACommittee committee = committees.found();
        UUID proposal = aProposal.submitted(committee);
        assertThat(routes.of(proposal).usual()).isEqualTo(ProposalRoute.MEETING);
        assertThatThrownBy(() -> management.accept(proposal, ProposalRoute.CIRCULAR, " ", committee.office()))
                .isInstanceOf(RuleViolated.class)
                .hasMessageContaining("DeviationMustBeReasoned");
        assertThatThrownBy(() -> management.accept(proposal, ProposalRoute.CIRCULAR, "Eilt.", committee.chair()))
                .isInstanceOfAny(NotPermitted.class, NotFound.class);

        management.accept(proposal, ProposalRoute.CIRCULAR, "Es ist unstrittig.", committee.office());

        assertThat(routes.of(proposal).chosen()).isEqualTo(ProposalRoute.CIRCULAR);
        assertThat(routes.of(proposal).reason()).isEqualTo("Es ist unstrittig.");
    }

    @Test
    void givesNumbersWithoutAGapWhenManySubmitAtOnce() throws Exception {
        ACommittee committee = committees.found();
        List<UUID> drafts = IntStream.range(0, THREADS)
                .mapToObj(number -> aProposal.drafted(committee))
                .toList();

        atOnce(drafts.stream()
                .map(draft -> (Callable<Boolean>) () -> {
                    management.submit(draft, 1, committee.coordinator(GOERLITZ));
                    return true;
                })
                .toList());

        int year = LocalDate.now(clock).getYear();
        assertThat(lookup.rows(drafts).values())
                .extracting(ProposalRow::number)
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, THREADS)
                        .mapToObj(serial -> "%s/V/%d/%03d".formatted(committee.code(), year, serial))
                        .toList());
    }

    @Test
    void losesNoNumberToASubmissionThatFails() {
        ACommittee committee = committees.found();
        UUID untitled = aProposal.drafted(committee, AProposal.text(""));

        assertThatThrownBy(() -> management.submit(untitled, 1, committee.coordinator(GOERLITZ)))
                .isInstanceOfSatisfying(RuleViolated.class, rule -> assertThat(rule.messageKey())
                        .isEqualTo("rule.ProposalMustHaveATitle"));

        assertThat(number(aProposal.submitted(committee))).endsWith("/001");
    }

    @Test
    void rehearsesASubmissionWithoutSubmitting() {
        ACommittee committee = committees.found();
        UUID untitled = aProposal.drafted(committee, AProposal.text(""));
        UUID complete = aProposal.drafted(committee);

        assertRule(
                "ProposalMustHaveATitle",
                () -> management.rehearseSubmission(untitled, 1, committee.coordinator(GOERLITZ)));
        assertThatThrownBy(() -> management.rehearseSubmission(complete, 1, committee.coordinator(BAUTZEN)))
                .isInstanceOf(NotFound.class);
        management.rehearseSubmission(complete, 1, committee.coordinator(GOERLITZ));
        assertThat(row(complete).state()).isEqualTo(ProposalState.DRAFT);
    }

    @Test
    void submitsOnceWhenTheButtonIsPressedTwiceAtOnce() throws Exception {
        ACommittee committee = committees.found();
        UUID draft = aProposal.drafted(committee);
        Callable<Boolean> submit = () -> {
            try {
                management.submit(draft, 1, committee.coordinator(GOERLITZ));
                return true;
            } catch (RuleViolated second) {
                return false;
            }
        };

        assertThat(atOnce(List.of(submit, submit, submit))).containsOnlyOnce(true);
        assertThat(number(aProposal.submitted(committee))).endsWith("/002");
    }

    @Test
    void keepsItsNumberThroughARevision() {
        ACommittee committee = committees.found();
        UUID proposal = aProposal.submitted(committee);
        String number = number(proposal);

        management.returnForRevision(proposal, "Kosten fehlen", tomorrow(), committee.office());
        assertThat(lookup.revisionDue(proposal)).contains(tomorrow());
        management.save(proposal, AProposal.text("Überarbeitet"), 1, committee.coordinator(GOERLITZ));
        management.submit(proposal, 2, committee.coordinator(GOERLITZ));

        assertThat(number(proposal)).isEqualTo(number);
        assertThat(lookup.revisionDue(proposal)).isEmpty();
        assertThat(lookup.text(proposal).title()).isEqualTo("Überarbeitet");
    }

    @Test
    void refusesAStaleTextAndSaysWhoChangedIt() {
        ACommittee committee = committees.found();
        UUID draft = aProposal.drafted(committee);
        Actor colleague = committees.person("Zweite Koordination", Set.of(Grant.of(Role.COORDINATOR, GOERLITZ)));
        management.save(draft, AProposal.text("Von der Kollegin"), 1, colleague);

        assertThatThrownBy(() -> management.save(draft, AProposal.text("Von mir"), 1, committee.coordinator(GOERLITZ)))
                .isInstanceOfSatisfying(ChangedMeanwhile.class, changed -> assertThat(changed.by())
                        .isEqualTo("Zweite Koordination"));
        assertThatThrownBy(() -> management.submit(draft, 1, committee.coordinator(GOERLITZ)))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThat(lookup.text(draft).title()).isEqualTo("Von der Kollegin");
    }

    @Test
    void letsOnlyOneOfTwoSaveTheSameVersion() throws Exception {
        ACommittee committee = committees.found();
        UUID draft = aProposal.drafted(committee);

        List<Boolean> saved = atOnce(IntStream.range(0, 2)
                .mapToObj(writer -> (Callable<Boolean>) () -> {
                    try {
                        management.save(draft, AProposal.text("Fassung " + writer), 1, committee.coordinator(GOERLITZ));
                        return true;
                    } catch (ChangedMeanwhile stale) {
                        return false;
                    }
                })
                .toList());

        assertThat(saved).containsExactlyInAnyOrder(true, false);
    }

    @Test
    void makesNoNewVersionOfTheSameText() {
        ACommittee committee = committees.found();
        UUID draft = aProposal.drafted(committee);

        assertThat(management.save(draft, lookup.text(draft), 1, committee.coordinator(GOERLITZ)))
                .isEqualTo(1);
    }

    @Test
    void isNoBusinessOfStrangers() {
        ACommittee committee = committees.found();
        Actor memberElsewhere = committees.found().member(GOERLITZ);
        UUID draft = aProposal.drafted(committee);

        for (Actor stranger : List.of(
                memberElsewhere,
                committee.member(GOERLITZ),
                committee.coordinator(BAUTZEN),
                committee.office(),
                committee.administrator(),
                committees.stranger())) {
            assertThatThrownBy(() -> management.save(draft, AProposal.text("Fremd"), 1, stranger))
                    .as(stranger.name())
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> management.submit(draft, 1, stranger)).isInstanceOf(NotFound.class);
        }
        assertThatThrownBy(() -> management.save(draft, AProposal.text("Fremd"), 1, committee.auditor()))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    void isExaminedByItsOfficeAlone() {
        ACommittee committee = committees.found();
        UUID submitted = aProposal.submitted(committee);

        assertThatThrownBy(() -> management.accept(submitted, committee.coordinator(GOERLITZ)))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> management.accept(submitted, committee.auditor()))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> management.accept(submitted, committees.officeOf("RHEIN")))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> management.accept(submitted, committee.chair()))
                .isInstanceOf(NotFound.class);

        management.accept(submitted, committee.office());
        assertRule("ProposalMustBeSubmittedToBeExamined", () -> management.accept(submitted, committee.office()));
        assertRule(
                "OnlyDraftOrReturnedMayBeEdited",
                () -> management.save(submitted, AProposal.text("Zu spät"), 1, committee.coordinator(GOERLITZ)));
    }

    @Test
    void belongsToAMunicipalityWithASeatAndToItsCoordinator() {
        ACommittee committee = committees.found();

        assertThatThrownBy(() -> management.draft(committee.id(), GOERLITZ, committee.coordinator(BAUTZEN)))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> management.draft(committee.id(), GOERLITZ, committee.office()))
                .isInstanceOf(NotPermitted.class);
        assertRule(
                "MunicipalityMustHaveASeat",
                () -> management.draft(committee.id(), "05116", committees.coordinatorOf("05116")));
    }

    @Test
    void namesOnlyMunicipalitiesThatExist() {
        ACommittee committee = committees.found();
        UUID draft = aProposal.drafted(committee);
        ProposalText text = lookup.text(draft);
        ProposalText unknown = new ProposalText(
                text.title(), text.facts(), text.motion(), text.costs(), text.lead(), false, Set.of("99999"));

        assertRule(
                "ConcernedMunicipalitiesMustExist",
                () -> management.save(draft, unknown, 1, committee.coordinator(GOERLITZ)));
    }

    @Test
    void keepsMaliciousTextAsText() {
        ACommittee committee = committees.found();
        String script = "<script>alert('x')</script> '; drop table proposal; -- \u0000\u0007\uD800 ${7*7}";
        UUID draft = aProposal.drafted(committee, AProposal.text(script));

        assertThat(lookup.text(draft).title())
                .isEqualTo("<script>alert('x')</script> '; drop table proposal; -- ? ${7*7}");
    }

    @Test
    void goesItsWayToTheEnd() {
        ACommittee committee = committees.found();
        UUID meeting = UUID.randomUUID();
        UUID ballot = UUID.randomUUID();
        UUID proposal = aProposal.ready(committee);
        management.makeReady(proposal, AProposal.PROCEDURE);
        assertThat(lookup.readyFor(committee.id())).extracting(ProposalRow::id).containsExactly(proposal);

        management.schedule(proposal, meeting, committee.office());
        assertThat(lookup.readyFor(committee.id())).isEmpty();
        assertRule(
                "ProposalMustBeReadyToBeScheduled",
                () -> management.schedule(proposal, UUID.randomUUID(), committee.office()));
        assertRule(
                "ProposalMustStandOnThisAgenda",
                () -> management.unschedule(proposal, UUID.randomUUID(), committee.office()));
        management.unschedule(proposal, meeting, committee.chair());
        management.schedule(proposal, meeting, committee.office());

        assertThatThrownBy(() -> management.decide(proposal, ballot, true, committee.office()))
                .isInstanceOf(NotPermitted.class);
        management.decide(proposal, ballot, false, AProposal.PROCEDURE);
        management.decide(proposal, ballot, false, AProposal.PROCEDURE);
        assertThat(row(proposal).state()).isIn(ProposalState.DECIDED, ProposalState.CLOSED);
        assertRule(
                "DecidedProposalCannotBeWithdrawn",
                () -> management.withdraw(proposal, "", committee.coordinator(GOERLITZ)));

        management.close(proposal, AProposal.PROCEDURE);
        management.close(proposal, AProposal.PROCEDURE);
        assertThat(row(proposal).state()).isEqualTo(ProposalState.CLOSED);
    }

    @Test
    void isWithdrawnByItsOriginatorUntilTheDecision() {
        ACommittee committee = committees.found();
        UUID proposal = aProposal.ready(committee);
        management.schedule(proposal, UUID.randomUUID(), committee.office());

        assertThatThrownBy(() -> management.withdraw(proposal, "", committee.coordinator(BAUTZEN)))
                .isInstanceOf(NotPermitted.class);
        management.withdraw(proposal, "Neue Lage", committee.coordinator(GOERLITZ));

        assertThat(row(proposal).state()).isEqualTo(ProposalState.WITHDRAWN);
        assertRule(
                "OnlySubmittedProposalMayBeWithdrawn",
                () -> management.withdraw(proposal, "", committee.coordinator(GOERLITZ)));
    }

    @Test
    void attachesFilesOnlyWhileTheTextIsOpen() {
        ACommittee committee = committees.found();
        Actor coordinator = committee.coordinator(GOERLITZ);
        UUID draft = aProposal.drafted(committee);
        byte[] csv = "a;b\n1;2\n".getBytes(StandardCharsets.UTF_8);
        UUID kept = management.attach(draft, "kosten.csv", csv, coordinator);
        UUID dropped = management.attach(draft, "alt.csv", csv, coordinator);
        management.detach(draft, dropped, coordinator);
        assertThatThrownBy(() -> management.detach(draft, dropped, coordinator)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> management.attach(draft, "x.csv", csv, committee.coordinator(BAUTZEN)))
                .isInstanceOf(NotFound.class);

        management.submit(draft, 1, coordinator);
        assertRule("OnlyDraftOrReturnedMayBeEdited", () -> management.attach(draft, "neu.csv", csv, coordinator));
        assertRule("OnlyDraftOrReturnedMayBeEdited", () -> management.detach(draft, kept, coordinator));
    }

    @Test
    void isDiscardedWithItsFilesUntilItIsHandedIn() {
        ACommittee committee = committees.found();
        Actor coordinator = committee.coordinator(GOERLITZ);
        UUID draft = aProposal.drafted(committee);
        management.attach(draft, "kosten.csv", "a;b\n".getBytes(StandardCharsets.UTF_8), coordinator);

        management.discard(draft, coordinator);

        assertThat(lookup.rows(List.of(draft))).isEmpty();
        UUID submitted = aProposal.submitted(committee);
        assertRule("OnlyDraftMayBeDiscarded", () -> management.discard(submitted, coordinator));
    }

    private LocalDate tomorrow() {
        return LocalDate.now(clock).plusDays(1);
    }

    private ProposalRow row(UUID proposal) {
        return Objects.requireNonNull(lookup.rows(List.of(proposal)).get(proposal));
    }

    private String number(UUID proposal) {
        return Objects.requireNonNull(row(proposal).number());
    }

    private static void assertRule(String rule, ThrowingCallable command) {
        assertThatThrownBy(command).isInstanceOfSatisfying(RuleViolated.class, broken -> assertThat(broken.messageKey())
                .isEqualTo("rule." + rule));
    }

    private static <T> List<T> atOnce(List<Callable<T>> calls) throws Exception {
        try (var threads = Executors.newFixedThreadPool(calls.size())) {
            List<T> answers = new ArrayList<>();
            for (Future<T> call : threads.invokeAll(calls)) {
                answers.add(call.get());
            }
            return answers;
        }
    }
}
