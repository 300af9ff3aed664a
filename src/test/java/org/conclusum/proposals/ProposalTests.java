package org.conclusum.proposals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.RuleViolated;
import org.junit.jupiter.api.Test;

class ProposalTests {

    private static final Actor WRITER = new Actor.Procedure("writer");
    private static final Instant NOW = Instant.parse("2026-11-02T09:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);

    private final Proposal proposal = new Proposal(UUID.randomUUID(), "14626", WRITER, NOW);

    @Test
    void takesTextsUpToTheirLimits() {
        ProposalText full = new ProposalText(
                "t".repeat(200),
                "f".repeat(20_000),
                "m".repeat(20_000),
                "c".repeat(20_000),
                "l".repeat(20_000),
                false,
                Set.of());
        assertThatCode(() -> proposal.rewrite(full, 0, WRITER, NOW)).doesNotThrowAnyException();
        assertThat(proposal.text()).isEqualTo(full);
    }

    @Test
    void namesTheFieldThatIsTooLongWithItsLimit() {
        assertThatThrownBy(() -> proposal.rewrite(text("t".repeat(201), ""), 0, WRITER, NOW))
                .isInstanceOfSatisfying(RuleViolated.class, broken -> assertThat(broken.arguments())
                        .containsExactly(0, 200, 201));
        assertThatThrownBy(() -> proposal.rewrite(text("", "m".repeat(20_001)), 0, WRITER, NOW))
                .isInstanceOfSatisfying(RuleViolated.class, broken -> assertThat(broken.arguments())
                        .containsExactly(2, 20_000, 20_001));
        assertThat(proposal.textVersion()).isZero();
    }

    @Test
    void needsATitleAndAMotionToBeHandedIn() {
        proposal.rewrite(text(" \n ", "Motion"), 0, WRITER, NOW);
        assertBreaks("ProposalMustHaveATitle", () -> proposal.submit("T/V/2026/001", 1, WRITER, NOW));
        proposal.rewrite(text("Titel", "  "), 1, WRITER, NOW);
        assertBreaks("ProposalMustHaveAMotion", () -> proposal.submit("T/V/2026/001", 2, WRITER, NOW));
        assertThat(proposal.number()).isEmpty();
    }

    @Test
    void isReturnedWithReasonsAndADateAhead() {
        submit();
        assertBreaks("ReasonsMustBeGiven", () -> giveBack(" ", TODAY.plusDays(1)));
        assertBreaks("TextMustFit", () -> giveBack("r".repeat(5_001), TODAY.plusDays(1)));
        assertBreaks("RevisionDateMustLieAhead", () -> giveBack("Kosten fehlen", TODAY));
        giveBack("r".repeat(5_000), TODAY.plusDays(1));
        assertThat(proposal.revisionDue()).contains(TODAY.plusDays(1));
        assertBreaks("ProposalMustBeSubmittedToBeExamined", () -> giveBack("Noch einmal", TODAY.plusDays(1)));
    }

    @Test
    void isRemindedOnlyWhileARevisionIsDue() {
        submit();
        assertThat(proposal.remind(WRITER)).isEmpty();
        giveBack("Kosten fehlen", TODAY.plusDays(1));
        assertThat(proposal.remind(WRITER)).isPresent();
    }

    @Test
    void isDecidedOnceAndThenClosed() {
        UUID ballot = UUID.randomUUID();
        submit();
        assertBreaks("ProposalMustBeAcceptedToBecomeReady", () -> proposal.makeReady(WRITER, NOW));
        proposal.accept(WRITER, NOW);
        assertThat(proposal.makeReady(WRITER, NOW)).isPresent();
        assertThat(proposal.makeReady(WRITER, NOW)).isEmpty();
        assertBreaks("ProposalMustBeScheduledToBeDecided", () -> proposal.decide(ballot, true, WRITER, NOW));
        proposal.schedule(UUID.randomUUID(), WRITER, NOW);
        assertBreaks("ProposalMustBeDecidedToBeClosed", () -> proposal.close(WRITER, NOW));
        assertThat(proposal.decide(ballot, false, WRITER, NOW)).isPresent();
        assertThat(proposal.row().state()).isEqualTo(ProposalState.DECIDED);
        assertThat(proposal.progress().adopted()).isFalse();
        assertThat(proposal.decide(ballot, false, WRITER, NOW)).isEmpty();
        assertBreaks("ProposalMustBeScheduledToBeDecided", () -> proposal.decide(UUID.randomUUID(), true, WRITER, NOW));
        assertBreaks("DecidedProposalCannotBeWithdrawn", () -> proposal.withdraw("", WRITER, NOW));
        assertThat(proposal.close(WRITER, NOW)).isPresent();
        assertThat(proposal.close(WRITER, NOW)).isEmpty();
    }

    @Test
    void isDiscardedAsADraftAndWithdrawnAfterwards() {
        assertBreaks("OnlySubmittedProposalMayBeWithdrawn", () -> proposal.withdraw("", WRITER, NOW));
        assertThatCode(proposal::discard).doesNotThrowAnyException();
        submit();
        assertBreaks("OnlyDraftMayBeDiscarded", proposal::discard);
        proposal.withdraw("Neue Lage", WRITER, NOW);
        assertThat(proposal.withdrawalReason()).contains("Neue Lage");
    }

    @Test
    void takesThirtyAttachments() {
        for (int count = 0; count < 30; count++) {
            proposal.attach(UUID.randomUUID(), NOW);
        }
        assertBreaks("AttachmentsMustBeFew", () -> proposal.attach(UUID.randomUUID(), NOW));
    }

    private void submit() {
        proposal.rewrite(text("Titel", "Motion"), proposal.textVersion(), WRITER, NOW);
        proposal.submit("T/V/2026/001", proposal.textVersion(), WRITER, NOW);
    }

    private void giveBack(String reasons, LocalDate due) {
        proposal.returnForRevision(reasons, due, TODAY, WRITER, NOW);
    }

    private static ProposalText text(String title, String motion) {
        return new ProposalText(title, "", motion, "", "", false, Set.of());
    }

    private static void assertBreaks(String rule, ThrowingCallable step) {
        assertThatThrownBy(step).isInstanceOfSatisfying(RuleViolated.class, broken -> assertThat(broken.messageKey())
                .isEqualTo("rule." + rule));
    }
}
