package org.conclusum.exchange.rounds;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.conclusum.exchange.rules.ProgrammeMustHaveTopics;
import org.conclusum.exchange.rules.RoundMustHaveBegun;
import org.conclusum.exchange.rules.RoundMustLieAhead;
import org.conclusum.exchange.rules.RoundMustStandThere;
import org.conclusum.exchange.rules.RoundTextMustBeGiven;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.LegalTime;
import org.conclusum.kernel.Rule;
import org.jspecify.annotations.Nullable;

/**
 * A meeting in which education actors of a region, or of all three, tell each other what they are working on.
 *
 * @param region code of the region, or null for a round of all
 * @param committee to which it belongs and reports first
 * @param minutes how long it takes
 * @param topicsUntil the last day on which topics are proposed
 * @param notes what was said, once it was held
 * @param report what the committees are told, or why it was cancelled
 */
public record ExchangeRound(
        UUID id,
        @Nullable String region,
        UUID committee,
        String title,
        Instant startsAt,
        int minutes,
        String place,
        LocalDate topicsUntil,
        RoundState state,
        @Nullable String notes,
        @Nullable String report,
        String changedBy,
        Instant changedAt) {

    public static final int LONGEST_TITLE = 200;

    static ExchangeRound call(
            @Nullable String region,
            UUID committee,
            String title,
            Instant startsAt,
            int minutes,
            String place,
            LocalDate topicsUntil,
            Actor actor,
            Instant now) {
        Rule.checkAll(
                new RoundTextMustBeGiven(title, LONGEST_TITLE),
                new RoundTextMustBeGiven(place, LONGEST_TITLE),
                new RoundMustLieAhead(!topicsUntil.isBefore(LocalDate.ofInstant(now, LegalTime.ZONE))
                        && topicsUntil.isBefore(LocalDate.ofInstant(startsAt, LegalTime.ZONE))));
        return new ExchangeRound(
                UUID.randomUUID(),
                region,
                committee,
                title.strip(),
                startsAt,
                minutes,
                place.strip(),
                topicsUntil,
                RoundState.CALL,
                null,
                null,
                actor.name(),
                now);
    }

    ExchangeRound closeTopics(Actor actor, Instant now) {
        at(RoundState.CALL);
        return with(RoundState.PROGRAMME, notes, report, actor, now);
    }

    ExchangeRound invite(int topics, Actor actor, Instant now) {
        at(RoundState.PROGRAMME);
        new ProgrammeMustHaveTopics(topics > 0).check();
        return with(RoundState.INVITED, notes, report, actor, now);
    }

    /** Elsewhere or at another time, before it was held. */
    ExchangeRound move(Instant starts, int lasting, String where, Actor actor, Instant now) {
        LocalDate day = LocalDate.ofInstant(starts, LegalTime.ZONE);
        Rule.checkAll(
                new RoundMustStandThere(
                        state == RoundState.CALL || state == RoundState.PROGRAMME || state == RoundState.INVITED),
                new RoundTextMustBeGiven(where, LONGEST_TITLE),
                new RoundMustLieAhead(starts.isAfter(now) && (state != RoundState.CALL || topicsUntil.isBefore(day))));
        return new ExchangeRound(
                id,
                region,
                committee,
                title,
                starts,
                lasting,
                where.strip(),
                topicsUntil,
                state,
                notes,
                report,
                actor.name(),
                now);
    }

    ExchangeRound hold(String said, Actor actor, Instant now) {
        at(RoundState.INVITED);
        Rule.checkAll(
                new RoundMustHaveBegun(!now.isBefore(startsAt)),
                new RoundTextMustBeGiven(said, RoundTextMustBeGiven.LONGEST));
        return with(RoundState.HELD, said.strip(), report, actor, now);
    }

    ExchangeRound tell(String words, Actor actor, Instant now) {
        at(RoundState.HELD);
        new RoundTextMustBeGiven(words, RoundTextMustBeGiven.LONGEST).check();
        return with(RoundState.REPORTED, notes, words.strip(), actor, now);
    }

    ExchangeRound cancel(String reason, Actor actor, Instant now) {
        Rule.checkAll(
                new RoundMustStandThere(
                        state == RoundState.CALL || state == RoundState.PROGRAMME || state == RoundState.INVITED),
                new RoundTextMustBeGiven(reason, RoundTextMustBeGiven.LONGEST));
        return with(RoundState.CANCELLED, notes, reason.strip(), actor, now);
    }

    void requireOpenFor(RoundState... states) {
        new RoundMustStandThere(java.util.List.of(states).contains(state)).check();
    }

    public Instant endsAt() {
        return startsAt.plusSeconds(minutes * 60L);
    }

    private void at(RoundState wanted) {
        new RoundMustStandThere(state == wanted).check();
    }

    private ExchangeRound with(
            RoundState next, @Nullable String said, @Nullable String words, Actor actor, Instant now) {
        return new ExchangeRound(
                id,
                region,
                committee,
                title,
                startsAt,
                minutes,
                place,
                topicsUntil,
                next,
                said,
                words,
                actor.name(),
                now);
    }
}
