package org.conclusum.procedures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.conclusum.testing.ACommittee.BAUTZEN;
import static org.conclusum.testing.ACommittee.GOERLITZ;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.conclusum.audit.JournalListing;
import org.conclusum.committees.rules.HomeBodyRules;
import org.conclusum.committees.rules.ProcedureRules;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.NotPermitted;
import org.conclusum.kernel.RuleViolated;
import org.conclusum.moderation.Conclusion;
import org.conclusum.moderation.ModerationListing;
import org.conclusum.moderation.ModerationManagement;
import org.conclusum.moderation.ModerationPhase;
import org.conclusum.moderation.PositionField;
import org.conclusum.moderation.PositionListing;
import org.conclusum.moderation.PositionManagement;
import org.conclusum.moderation.PositionsView;
import org.conclusum.moderation.RoundManagement;
import org.conclusum.proposals.AProposal;
import org.conclusum.proposals.CaseFiles;
import org.conclusum.proposals.ProposalLookup;
import org.conclusum.proposals.ProposalManagement;
import org.conclusum.proposals.ProposalRenewals;
import org.conclusum.proposals.ProposalState;
import org.conclusum.proposals.Renewal;
import org.conclusum.resolutions.ratification.HomeDecision;
import org.conclusum.resolutions.ratification.HomeResult;
import org.conclusum.resolutions.ratification.RatificationListing;
import org.conclusum.resolutions.ratification.RatificationManagement;
import org.conclusum.testing.ACommittee;
import org.conclusum.testing.ApplicationTest;
import org.conclusum.testing.AtOnce;
import org.conclusum.testing.CommitteeFixture;
import org.conclusum.testing.MeetingToday;
import org.conclusum.voting.BallotClosing;
import org.conclusum.voting.BallotManagement;
import org.conclusum.voting.Choice;
import org.conclusum.worklist.WorkItem;
import org.conclusum.worklist.Worklist;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A municipality says no under conditions; the matter is moderated again from there and comes back, through all modules. */
@ApplicationTest
class RenewedModerationTests {

    private static final String RESOLVED = "Das Schulnetz wird abgestimmt.";
    private static final String CONDITION = "Die Kosten trägt nicht allein der Landkreis.";

    @Autowired
    private CommitteeFixture committees;

    @Autowired
    private AProposal aProposal;

    @Autowired
    private MeetingToday meeting;

    @Autowired
    private BallotManagement ballots;

    @Autowired
    private RatificationManagement ratifications;

    @Autowired
    private RatificationListing ratificationListing;

    @Autowired
    private ProposalManagement proposals;

    @Autowired
    private ProposalRenewals renewals;

    @Autowired
    private ProposalLookup rows;

    @Autowired
    private CaseFiles files;

    @Autowired
    private ModerationManagement moderations;

    @Autowired
    private ModerationListing moderationListing;

    @Autowired
    private PositionManagement positions;

    @Autowired
    private PositionListing positionListing;

    @Autowired
    private RoundManagement rounds;

    @Autowired
    private Worklist worklist;

    @Autowired
    private JournalListing journal;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private ACommittee committee;
    private UUID proposal;
    private UUID resolution;

    @BeforeEach
    void adopt() {
        committee = committees.found(ProcedureRules.usual().with(HomeBodyRules.allAgree()));
        proposal = aProposal.ready(committee);
        MeetingToday.Called called = meeting.call(committee, proposal);
        UUID ballot = ballots.open(called.item(), RESOLVED, BallotClosing.WHEN_ALL_VOTED, null, committee.chair());
        ACommittee.LAUSITZ.forEach(ags -> ballots.cast(ballot, committee.seat(ags), Choice.YES, committee.member(ags)));
        resolution = jdbc.sql("select id from resolution where ballot_id = ?")
                .param(ballot)
                .query(UUID.class)
                .single();
    }

    private void decide(String ags, HomeResult result, String conditions) {
        ratifications.enter(
                resolution,
                ags,
                new HomeDecision(LocalDate.now(clock), "Kreistag", result, conditions),
                null,
                0,
                committee.coordinator(ags));
    }

    private UUID renewed() {
        decide(GOERLITZ, HomeResult.NO_WITH_CONDITIONS, CONDITION);
        return ratifications.askForModeration(resolution, committee.office());
    }

    @Test
    void beginsAModerationWithWhatTheHomeBodiesSaid() {
        UUID further = renewed();

        assertThat(state(further)).isEqualTo(ProposalState.ACCEPTED);
        assertThat(rows.text(further).motion()).isEqualTo(RESOLVED);
        assertThat(moderationListing
                        .view(further, committee.office())
                        .moderation()
                        .phase())
                .isEqualTo(ModerationPhase.ISSUES);
        PositionsView spoken = positionListing.view(further, committee.coordinator(GOERLITZ));
        assertThat(spoken.issues()).singleElement().satisfies(issue -> assertThat(issue.title())
                .isEqualTo(CONDITION));
        assertThat(spoken.entries()).singleElement().satisfies(entry -> {
            assertThat(entry.field()).isEqualTo(PositionField.MUST_HAVE);
            assertThat(entry.heard()).isTrue();
            assertThat(entry.confirmed()).isFalse();
        });
        assertThat(steps(committee.coordinator(GOERLITZ), further)).contains("CONFIRM_POSITION");
        assertThat(steps(committee.office(), further)).containsExactly("NAME_ISSUES");
    }

    @Test
    void isLinkedBothWays() {
        UUID further = renewed();

        assertThat(renewals.of(further)).get().satisfies(renewal -> {
            assertThat(renewal.renewed()).isEqualTo(proposal);
            assertThat(renewal.resolution()).isEqualTo(resolution);
        });
        assertThat(renewals.following(proposal)).extracting(Renewal::proposal).containsExactly(further);
        assertThat(Objects.requireNonNull(ratificationListing
                                .get(resolution, committee.member(BAUTZEN))
                                .renewal())
                        .proposal())
                .isEqualTo(further);
        assertThat(files.of(further, committee.member(BAUTZEN)).versions()).hasSize(1);
    }

    @Test
    void comesBackWithWhatWasAgreedOn() {
        UUID further = renewed();
        positions.confirm(
                positionListing
                        .view(further, committee.coordinator(GOERLITZ))
                        .issues()
                        .getFirst()
                        .id(),
                GOERLITZ,
                PositionField.MUST_HAVE,
                1,
                committee.coordinator(GOERLITZ));
        moderations.skipPositions(further, committee.office());
        String agreed = "Das Schulnetz wird abgestimmt, die Kosten werden geteilt.";
        rounds.open(
                further,
                List.of(new RoundManagement.Draft("Kosten geteilt", agreed)),
                "Jede Kommune plant für sich.",
                LocalDate.now(clock).plusDays(5),
                committee.office());
        rounds.close(further, committee.office());

        moderations.conclude(further, new Conclusion(Conclusion.Kind.AGREED, 1, ""), committee.office());

        assertThat(state(further)).isEqualTo(ProposalState.READY);
        assertThat(rows.text(further).motion()).isEqualTo(agreed);
        assertThat(files.of(further, committee.chair()).versions()).hasSize(2);
        assertThat(rows.text(proposal).motion()).as("what was decided stays").isNotEqualTo(agreed);
    }

    @Test
    void isThereOnceWhoeverAsks() throws Exception {
        decide(GOERLITZ, HomeResult.NO_WITH_CONDITIONS, CONDITION);

        AtOnce.run(
                () -> ratifications.askForModeration(resolution, committee.office()),
                () -> ratifications.askForModeration(resolution, committee.office()));

        assertThat(renewals.following(proposal)).hasSize(1);
    }

    @Test
    void needsAReason() {
        assertThatThrownBy(() -> ratifications.askForModeration(resolution, committee.office()))
                .isInstanceOf(RuleViolated.class)
                .hasMessageContaining("ModerationMustHaveAReason");
    }

    @Test
    void isForTheOfficeAloneAndUnseenByOthers() {
        decide(GOERLITZ, HomeResult.NO, "");
        ProposalRenewals.Resolved resolved =
                new ProposalRenewals.Resolved(proposal, UUID.randomUUID(), "1", RESOLVED, List.of());
        for (Actor.Person person : List.of(
                committee.chair(), committee.member(GOERLITZ), committee.coordinator(GOERLITZ), committee.auditor())) {
            assertThatThrownBy(() -> ratifications.askForModeration(resolution, person))
                    .isInstanceOf(NotPermitted.class);
            assertThatThrownBy(() -> renewals.renew(resolved, person)).isInstanceOf(NotPermitted.class);
        }
        for (Actor.Person person : List.of(committees.officeOf("RHEIN"), committees.stranger())) {
            assertThatThrownBy(() -> ratifications.askForModeration(resolution, person))
                    .isInstanceOf(NotPermitted.class);
            assertThatThrownBy(() -> renewals.renew(resolved, person)).isInstanceOf(NotFound.class);
        }
        UUID further = ratifications.askForModeration(resolution, committee.office());
        assertThatThrownBy(() -> files.of(further, committees.found().chair())).isInstanceOf(NotFound.class);
    }

    @Test
    void isOfferedToTheOfficeOnceAHomeBodySaidNoWithConditions() {
        assertThat(steps(committee.office(), resolution)).isEmpty();

        decide(GOERLITZ, HomeResult.NO_WITH_CONDITIONS, CONDITION);

        assertThat(steps(committee.office(), resolution)).containsExactly("RENEW_MODERATION");
        for (Actor.Person person : List.of(
                committee.chair(),
                committee.coordinator(GOERLITZ),
                committee.auditor(),
                committees.officeOf("RHEIN"),
                committees.stranger())) {
            assertThat(steps(person, resolution)).doesNotContain("RENEW_MODERATION");
        }
        ratifications.askForModeration(resolution, committee.office());
        assertThat(steps(committee.office(), resolution)).isEmpty();
    }

    @Test
    void isDeclinedWithAReasonThatStandsWithTheResolution() {
        decide(GOERLITZ, HomeResult.NO_WITH_CONDITIONS, CONDITION);
        assertBreaks("DeclinedModerationMustHaveAReason", () -> decline(" ", committee.office()));

        decline(" Die Auflage ist schon erfüllt. ", committee.office());

        assertThat(steps(committee.office(), resolution)).isEmpty();
        assertThat(Objects.requireNonNull(ratificationListing
                        .get(resolution, committee.member(BAUTZEN))
                        .declined()))
                .satisfies(declined -> {
                    assertThat(declined.reason()).isEqualTo("Die Auflage ist schon erfüllt.");
                    assertThat(declined.by()).isEqualTo(committee.office().name());
                });
        assertThat(journal.about(proposal, committee.office(), 0, 50).toString())
                .contains("RenewedModerationDeclined");
        assertBreaks("RenewalMustBeUndecided", () -> decline("Noch einmal.", committee.office()));
        assertThat(ratifications.askForModeration(resolution, committee.office()))
                .as("a later word of the office")
                .isNotNull();
    }

    @Test
    void isDeclinedByTheOfficeAloneAndNotWithoutACause() {
        assertBreaks("ModerationMustHaveAReason", () -> decline("Nein.", committee.office()));
        decide(GOERLITZ, HomeResult.NO_WITH_CONDITIONS, CONDITION);
        for (Actor.Person person : List.of(
                committee.chair(),
                committee.member(GOERLITZ),
                committee.coordinator(GOERLITZ),
                committee.auditor(),
                committee.administrator(),
                committees.officeOf("RHEIN"),
                committees.found().chair(),
                committees.stranger())) {
            assertThatThrownBy(() -> decline("Nein.", person)).isInstanceOf(NotPermitted.class);
        }
    }

    @Test
    void isNeverDeclinedOnceItHasBegun() throws Exception {
        decide(GOERLITZ, HomeResult.NO_WITH_CONDITIONS, CONDITION);

        AtOnce.run(() -> ratifications.askForModeration(resolution, committee.office()), () -> {
            try {
                decline("Nein.", committee.office());
            } catch (RuleViolated second) {
                assertThat(second.messageKey()).isEqualTo("rule.RenewalMustBeUndecided");
            }
        });

        assertThat(renewals.following(proposal)).hasSize(1);
        List<String> order = journal.about(proposal, committee.office(), 0, 50).stream()
                .map(entry -> entry.toString())
                .filter(entry -> entry.contains("RenewedModeration"))
                .toList();
        if (order.size() == 2) {
            assertThat(order.getLast()).as("the first of the two").contains("RenewedModerationDeclined");
        }
        assertBreaks("RenewalMustBeUndecided", () -> decline("Nein.", committee.office()));
    }

    private void decline(String reason, Actor.Person person) {
        ratifications.declineModeration(resolution, reason, person);
    }

    private static void assertBreaks(String rule, ThrowingCallable action) {
        assertThatThrownBy(action).isInstanceOf(RuleViolated.class).hasMessageContaining(rule);
    }

    @Test
    void canBeWithdrawnByTheMunicipalityThatBroughtItIn() {
        UUID further = renewed();

        proposals.withdraw(further, "Wir beraten neu.", committee.coordinator(GOERLITZ));

        assertThat(state(further)).isEqualTo(ProposalState.WITHDRAWN);
        assertThat(moderationListing
                        .view(further, committee.office())
                        .moderation()
                        .hasEnded())
                .isTrue();
    }

    private ProposalState state(UUID id) {
        return Objects.requireNonNull(rows.rows(Set.of(id)).get(id)).state();
    }

    private List<String> steps(Actor.Person person, UUID about) {
        return worklist.openFor(person).stream()
                .filter(item -> item.route().contains(about.toString()))
                .map(WorkItem::step)
                .toList();
    }
}
