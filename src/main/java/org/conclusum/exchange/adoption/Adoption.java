package org.conclusum.exchange.adoption;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.conclusum.exchange.rules.AdoptionMustStandThere;
import org.conclusum.exchange.rules.AdoptionTextMustBeGiven;
import org.conclusum.exchange.rules.PilotMustEndAhead;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.Rule;
import org.jspecify.annotations.Nullable;

/**
 * A municipality on its way to taking a practice over. The elements are adapted, not copied; the decision is that of the
 * taker's committee on a proposal of its own.
 *
 * @param edition of the practice that is taken over
 * @param taker AGS of the taking municipality
 * @param committee in which the taker decides
 * @param proposal the taker's own, or null before it was opened
 * @param pilotUntil until when it is tried, or null before
 * @param effect what came of it, or null before it runs
 * @param endReason why it ended, or null where it did not
 * @param feedback what the taker tells the giver, or null before
 */
public record Adoption(
        UUID id,
        UUID practice,
        int edition,
        String taker,
        UUID committee,
        AdoptionStage stage,
        List<AdaptedElement> elements,
        @Nullable UUID proposal,
        @Nullable LocalDate pilotUntil,
        @Nullable String effect,
        @Nullable String endReason,
        @Nullable String feedback,
        Instant begunAt,
        String changedBy,
        Instant changedAt) {

    public static final int MONTHS_OF_PILOT = 6;

    public Adoption {
        elements = List.copyOf(elements);
    }

    static Adoption begin(
            UUID practice,
            int edition,
            String taker,
            UUID committee,
            List<AdaptedElement> elements,
            Actor actor,
            Instant now) {
        return new Adoption(
                UUID.randomUUID(),
                practice,
                edition,
                taker,
                committee,
                AdoptionStage.CHECK,
                elements,
                null,
                null,
                null,
                null,
                null,
                now,
                actor.name(),
                now);
    }

    /** It fits, with the elements as they are adapted; now the committee decides. */
    Adoption check(List<AdaptedElement> adapted, Actor actor, Instant now) {
        at(AdoptionStage.CHECK);
        return new Adoption(
                id,
                practice,
                edition,
                taker,
                committee,
                AdoptionStage.DECISION,
                adapted,
                null,
                null,
                null,
                null,
                null,
                begunAt,
                actor.name(),
                now);
    }

    /** The taker's own proposal; a further one where the first was given up. */
    Adoption propose(UUID own, Actor actor, Instant now) {
        at(AdoptionStage.DECISION);
        return with(stage, own, pilotUntil, effect, endReason, feedback, actor, now);
    }

    Adoption adopt(LocalDate until, LocalDate today, Actor actor, Instant now) {
        at(AdoptionStage.DECISION);
        new PilotMustEndAhead(until.isAfter(today)).check();
        return with(AdoptionStage.PILOT, proposal, until, effect, endReason, feedback, actor, now);
    }

    /** It has proved itself, and runs. */
    Adoption settle(String outcome, Actor actor, Instant now) {
        at(AdoptionStage.PILOT);
        new AdoptionTextMustBeGiven(outcome).check();
        return with(AdoptionStage.ROUTINE, proposal, pilotUntil, outcome.strip(), endReason, feedback, actor, now);
    }

    Adoption end(String reason, Actor actor, Instant now) {
        Rule.checkAll(new AdoptionMustStandThere(stage.isRunning()), new AdoptionTextMustBeGiven(reason));
        return with(AdoptionStage.ENDED, proposal, pilotUntil, effect, reason.strip(), feedback, actor, now);
    }

    /** Tells the giver once how it went. */
    Adoption tell(String words, Actor actor, Instant now) {
        Rule.checkAll(
                new AdoptionMustStandThere(!stage.isRunning() && feedback == null), new AdoptionTextMustBeGiven(words));
        return with(stage, proposal, pilotUntil, effect, endReason, words.strip(), actor, now);
    }

    private void at(AdoptionStage wanted) {
        new AdoptionMustStandThere(stage == wanted).check();
    }

    private Adoption with(
            AdoptionStage next,
            @Nullable UUID own,
            @Nullable LocalDate until,
            @Nullable String outcome,
            @Nullable String reason,
            @Nullable String words,
            Actor actor,
            Instant now) {
        return new Adoption(
                id,
                practice,
                edition,
                taker,
                committee,
                next,
                elements,
                own,
                until,
                outcome,
                reason,
                words,
                begunAt,
                actor.name(),
                now);
    }
}
