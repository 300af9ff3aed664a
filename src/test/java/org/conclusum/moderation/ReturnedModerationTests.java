package org.conclusum.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.conclusum.testing.ACommittee.BAUTZEN;
import static org.conclusum.testing.ACommittee.COTTBUS;
import static org.conclusum.testing.ACommittee.GOERLITZ;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.conclusum.audit.JournalListing;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.NotPermitted;
import org.conclusum.kernel.RuleViolated;
import org.conclusum.proposals.AProposal;
import org.conclusum.proposals.ProposalManagement;
import org.conclusum.testing.ACommittee;
import org.conclusum.testing.ApplicationTest;
import org.conclusum.testing.AtOnce;
import org.conclusum.testing.CommitteeFixture;
import org.conclusum.worklist.WorkItem;
import org.conclusum.worklist.Worklist;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A proposal comes back from the members undecided after its moderation ended in dissent. */
@ApplicationTest
class ReturnedModerationTests {

    private static final String[] THREE = {COTTBUS, BAUTZEN, GOERLITZ};

    @Autowired
    private CommitteeFixture committees;

    @Autowired
    private AModeration aModeration;

    @Autowired
    private ModerationManagement moderations;

    @Autowired
    private ModerationListing listing;

    @Autowired
    private ModerationRenewals renewals;

    @Autowired
    private ProposalManagement proposals;

    @Autowired
    private JournalListing journal;

    @Autowired
    private Worklist worklist;

    @Autowired
    private RenewalWorklist renewalWorklist;

    private ACommittee committee;
    private UUID proposal;

    @BeforeEach
    void endInDissent() {
        committee = committees.found();
        proposal = aModeration.begun(committee, THREE);
        moderations.skipPositions(proposal, committee.office());
        moderations.conclude(
                proposal, new Conclusion(Conclusion.Kind.DISSENT, null, "Die Kosten."), committee.office());
    }

    private void comeBack() {
        UUID ballot = UUID.randomUUID();
        proposals.circulate(proposal, ballot, committee.office());
        proposals.recall(proposal, ballot, AProposal.PROCEDURE);
    }

    private List<String> steps(Actor.Person person) {
        return worklist.openFor(person).stream()
                .filter(item -> item.route().contains(proposal.toString()))
                .map(WorkItem::step)
                .toList();
    }

    private ReturnedProposal returned(Actor.Person person) {
        return renewals.of(proposal, person).orElseThrow();
    }

    private static void assertBreaks(String rule, ThrowingCallable action) {
        assertThatExceptionOfType(RuleViolated.class)
                .isThrownBy(action)
                .satisfies(broken -> assertThat(broken.messageKey()).isEqualTo("rule." + rule));
    }

    @Test
    void isOfferedToTheOfficeAndBeginsFromTheRecord() {
        assertThat(steps(committee.office())).isEmpty();
        assertThat(renewals.of(proposal, committee.office())).isEmpty();

        comeBack();

        assertThat(steps(committee.office())).containsExactly("RENEW_MODERATION");
        assertThat(returned(committee.office()).open()).isTrue();
        for (Actor.Person person : List.of(
                committee.chair(),
                committee.coordinator(GOERLITZ),
                committee.auditor(),
                committees.officeOf("RHEIN"),
                committees.stranger())) {
            assertThat(steps(person)).doesNotContain("RENEW_MODERATION");
        }
        moderations.request(proposal, committee.office());
        assertThat(steps(committee.office())).doesNotContain("RENEW_MODERATION");
        assertThat(returned(committee.office()).open()).isFalse();
        assertThat(listing.view(proposal, committee.office()).moderation().phase())
                .isEqualTo(ModerationPhase.ISSUES);
    }

    @Test
    void isNotOfferedWhereNobodyHasModeratedOrTheCommitteeDecides() {
        UUID other = aModeration.proposal(committee, THREE);
        UUID ballot = UUID.randomUUID();
        proposals.circulate(other, ballot, committee.office());
        proposals.recall(other, ballot, AProposal.PROCEDURE);
        assertThat(renewals.of(other, committee.office())).isEmpty();

        comeBack();
        proposals.withdraw(proposal, "Erledigt.", committee.coordinator(GOERLITZ));

        assertThat(steps(committee.office())).doesNotContain("RENEW_MODERATION");
        assertThat(returned(committee.office()).open()).isFalse();
    }

    @Test
    void isOfferedHoweverManyOthersCameBackThatNeedNoWordAnyMore() {
        comeBack();
        proposals.withdraw(proposal, "Erledigt.", committee.coordinator(GOERLITZ));
        endInDissent();
        comeBack();

        List<WorkItem> all = renewalWorklist.openFor(committee.office(), 1000);
        assertThat(all).extracting(WorkItem::route).anyMatch(route -> route.contains(proposal.toString()));
        assertThat(renewalWorklist.openFor(committee.office(), all.size())).isEqualTo(all);
    }

    @Test
    void isDeclinedWithAReasonThatAllWhoTakePartRead() {
        comeBack();
        assertBreaks("LettingBeMustHaveAReason", () -> renewals.decline(proposal, " ", committee.office()));

        renewals.decline(proposal, " Das Gremium soll entscheiden. ", committee.office());

        assertThat(steps(committee.office())).isEmpty();
        assertThat(Objects.requireNonNull(returned(committee.member(BAUTZEN)).declined()))
                .satisfies(declined -> {
                    assertThat(declined.reason()).isEqualTo("Das Gremium soll entscheiden.");
                    assertThat(declined.by()).isEqualTo(committee.office().name());
                });
        assertThat(renewals.of(proposal, committees.stranger())).isEmpty();
        assertThat(renewals.of(proposal, committees.found().chair())).isEmpty();
        assertThat(journal.about(proposal, committee.office(), 0, 50).toString())
                .contains("ReturnedModerationDeclined");
        assertBreaks("ProposalMustHaveReturned", () -> renewals.decline(proposal, "Nein.", committee.office()));

        comeBack();
        assertThat(steps(committee.office())).containsExactly("RENEW_MODERATION");
    }

    @Test
    void isDeclinedByTheOfficeAlone() {
        comeBack();
        for (Actor.Person person :
                List.of(committee.chair(), committee.member(GOERLITZ), committee.coordinator(GOERLITZ))) {
            assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> renewals.decline(proposal, "Nein.", person));
        }
        for (Actor.Person person :
                List.of(committees.officeOf("RHEIN"), committees.found().chair(), committees.stranger())) {
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> renewals.decline(proposal, "Nein.", person));
        }
    }

    @Test
    void isNeverDeclinedOnceItHasBegun() throws Exception {
        comeBack();

        AtOnce.run(() -> moderations.request(proposal, committee.office()), () -> {
            try {
                renewals.decline(proposal, "Nein.", committee.office());
            } catch (RuleViolated second) {
                assertThat(second.messageKey()).isEqualTo("rule.ModerationMustHaveEnded");
            }
        });

        assertThat(listing.view(proposal, committee.office()).moderation().hasEnded())
                .isFalse();
        assertBreaks("ModerationMustHaveEnded", () -> renewals.decline(proposal, "Nein.", committee.office()));
    }
}
