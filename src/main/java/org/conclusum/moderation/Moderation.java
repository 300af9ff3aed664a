package org.conclusum.moderation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.conclusum.kernel.Rule;
import org.conclusum.moderation.rules.AgreedOptionMustBeOfTheRound;
import org.conclusum.moderation.rules.AnotherRoundMustBeLeft;
import org.conclusum.moderation.rules.DissentMustBeExplained;
import org.conclusum.moderation.rules.ModerationMustBeThere;
import org.conclusum.moderation.rules.ModerationNoteMustFit;
import org.conclusum.moderation.rules.ResponseDayMustLieAhead;
import org.conclusum.moderation.rules.RoundMustBeOpen;
import org.jspecify.annotations.Nullable;

/**
 * The moderation of a proposal: its phases, from what is at issue to agreement or dissent on record. Every step answers
 * the moderation after it.
 *
 * @param due until when the municipalities answer, while they are asked
 * @param rounds how many rounds have been opened
 * @param lastRound whether no further round may follow, as the procedure says
 * @param option the option that was agreed on, or null
 * @param note what the office said at its end
 */
public record Moderation(
        UUID proposal,
        UUID committee,
        ModerationPhase phase,
        @Nullable LocalDate due,
        int rounds,
        boolean lastRound,
        @Nullable ModerationOutcome outcome,
        @Nullable Integer option,
        String note,
        Instant openedAt,
        @Nullable Instant endedAt) {

    static Moderation open(UUID proposal, UUID committee, Instant now) {
        return new Moderation(proposal, committee, ModerationPhase.ISSUES, null, 0, false, null, null, "", now, null);
    }

    public boolean hasEnded() {
        return phase == ModerationPhase.ENDED;
    }

    /** Begins anew after it has ended; rounds go on counting. */
    Moderation reopen(Instant now) {
        return new Moderation(
                proposal, committee, ModerationPhase.ISSUES, null, rounds, false, null, null, "", now, null);
    }

    /** Asks the municipalities for their positions until a day. */
    Moderation invite(LocalDate until, LocalDate today) {
        Rule.checkAll(
                new ModerationMustBeThere(phase == ModerationPhase.ISSUES), new ResponseDayMustLieAhead(until, today));
        return in(ModerationPhase.POSITIONS, until);
    }

    /** Goes on without positions. */
    Moderation withoutPositions() {
        new ModerationMustBeThere(phase == ModerationPhase.ISSUES).check();
        return in(ModerationPhase.DRAFTING, null);
    }

    /** No longer waits for positions; nothing where it does not wait. */
    Optional<Moderation> collected() {
        return phase == ModerationPhase.POSITIONS ? Optional.of(in(ModerationPhase.DRAFTING, null)) : Optional.empty();
    }

    /** Has the municipalities rate options until a day. */
    Moderation openRound(LocalDate until, LocalDate today) {
        return round(ModerationPhase.RATING, until, today);
    }

    /** Has the municipalities say until a day whether they object to a text. */
    Moderation openConsent(LocalDate until, LocalDate today) {
        return round(ModerationPhase.CONSENT, until, today);
    }

    private Moderation round(ModerationPhase kind, LocalDate until, LocalDate today) {
        Rule.checkAll(
                new ModerationMustBeThere(phase == ModerationPhase.DRAFTING),
                new ResponseDayMustLieAhead(until, today));
        return new Moderation(proposal, committee, kind, until, rounds + 1, lastRound, null, null, "", openedAt, null);
    }

    void requireRating(int round, LocalDate today) {
        requireOpen(ModerationPhase.RATING, round, today);
    }

    void requireConsent(int round, LocalDate today) {
        requireOpen(ModerationPhase.CONSENT, round, today);
    }

    private void requireOpen(ModerationPhase kind, int round, LocalDate today) {
        new RoundMustBeOpen(phase == kind && round == rounds && due != null && !today.isAfter(due)).check();
    }

    /** Nobody rates any longer; nothing where nobody does. */
    Optional<Moderation> closeRound() {
        return phase == ModerationPhase.RATING ? Optional.of(in(ModerationPhase.ASSESSMENT, null)) : Optional.empty();
    }

    /** Nobody is asked for objections any longer; nothing where nobody is. */
    Optional<Moderation> closeConsent() {
        return phase == ModerationPhase.CONSENT ? Optional.of(in(ModerationPhase.ASSESSMENT, null)) : Optional.empty();
    }

    /** No further round may follow this one. */
    Moderation announceLastRound() {
        return new Moderation(proposal, committee, phase, due, rounds, true, outcome, option, note, openedAt, endedAt);
    }

    /**
     * Ends it, or goes back to drafting for another round.
     *
     * @param options how many options the last round had, 0 where there was none
     */
    Moderation conclude(Conclusion conclusion, int options, Instant now) {
        Integer agreed = conclusion.kind() == Conclusion.Kind.AGREED ? conclusion.option() : null;
        Rule.checkAll(
                new ModerationMustBeThere(phase == ModerationPhase.ASSESSMENT
                        || (phase == ModerationPhase.DRAFTING && conclusion.kind() != Conclusion.Kind.ANOTHER_ROUND)),
                new AnotherRoundMustBeLeft(conclusion.kind(), lastRound),
                new AgreedOptionMustBeOfTheRound(agreed, options),
                new DissentMustBeExplained(conclusion),
                new ModerationNoteMustFit(conclusion.note()));
        return switch (conclusion.kind()) {
            case ANOTHER_ROUND -> in(ModerationPhase.DRAFTING, null);
            case AGREED -> ended(ModerationOutcome.AGREED, agreed, conclusion.note(), now);
            case DISSENT -> ended(ModerationOutcome.DISSENT, null, conclusion.note(), now);
        };
    }

    /** Ends without a result; nothing where it has ended. */
    Optional<Moderation> cancel(Instant now) {
        return hasEnded() ? Optional.empty() : Optional.of(ended(ModerationOutcome.CANCELLED, null, "", now));
    }

    private Moderation in(ModerationPhase next, @Nullable LocalDate until) {
        return new Moderation(proposal, committee, next, until, rounds, lastRound, null, null, "", openedAt, null);
    }

    private Moderation ended(ModerationOutcome how, @Nullable Integer agreed, String words, Instant now) {
        return new Moderation(
                proposal, committee, ModerationPhase.ENDED, null, rounds, lastRound, how, agreed, words, openedAt, now);
    }
}
