package org.conclusum.committees;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.conclusum.committees.rules.ReleaserMustNotBeAWriter;
import org.conclusum.committees.rules.RuleBookMustBeADraft;
import org.conclusum.committees.rules.RuleBookMustBeNamed;
import org.conclusum.committees.rules.RuleBookMustBeProposed;
import org.conclusum.committees.rules.RuleBookMustNotReachBack;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.ChangedMeanwhile;
import org.conclusum.kernel.Rule;
import org.jspecify.annotations.Nullable;

/**
 * A version of a committee's rule book on its way: drafted, proposed, released by somebody who wrote none of it, or
 * withdrawn.
 *
 * @param number from 1 on, in the order in which versions were begun
 * @param version counts the changes, for the optimistic lock
 * @param writers accounts of everybody who ever wrote in it
 * @param editedBy who changed it last; null for what was adopted with the founding
 */
public record RuleBookVersion(
        UUID id,
        UUID committee,
        int number,
        RuleBookText text,
        RuleBookState state,
        long version,
        Set<UUID> writers,
        @Nullable String editedBy,
        @Nullable Instant editedAt,
        @Nullable UUID releasedById,
        @Nullable String releasedBy,
        @Nullable Instant releasedAt) {

    public RuleBookVersion {
        writers = Set.copyOf(writers);
    }

    static RuleBookVersion drafted(UUID committee, int number, RuleBookText text, Actor.Person writer, Instant now) {
        return new RuleBookVersion(
                UUID.randomUUID(),
                committee,
                number,
                text,
                RuleBookState.DRAFT,
                0,
                Set.of(writer.account()),
                writer.name(),
                now,
                null,
                null,
                null);
    }

    RuleBookVersion revised(RuleBookText words, long expected, Actor.Person writer, Instant now) {
        requireVersion(expected);
        Rule.checkAll(new RuleBookMustBeADraft(state));
        Set<UUID> all = new HashSet<>(writers);
        all.add(writer.account());
        return new RuleBookVersion(
                id, committee, number, words, state, version + 1, all, writer.name(), now, null, null, null);
    }

    RuleBookVersion proposed(long expected, Actor.Person person, Instant now) {
        requireVersion(expected);
        Rule.checkAll(new RuleBookMustBeADraft(state), new RuleBookMustBeNamed(text.title(), text.source()));
        return moved(RuleBookState.PROPOSED, person, now);
    }

    RuleBookVersion returned(long expected, Actor.Person person, Instant now) {
        requireVersion(expected);
        Rule.checkAll(new RuleBookMustBeProposed(state));
        return moved(RuleBookState.DRAFT, person, now);
    }

    RuleBookVersion withdrawn(long expected, Actor.Person person, Instant now) {
        requireVersion(expected);
        if (state != RuleBookState.PROPOSED) {
            Rule.checkAll(new RuleBookMustBeADraft(state));
        }
        return moved(RuleBookState.WITHDRAWN, person, now);
    }

    RuleBookVersion released(long expected, Actor.Person person, Instant now, LocalDate today) {
        requireVersion(expected);
        Rule.checkAll(
                new RuleBookMustBeProposed(state),
                new ReleaserMustNotBeAWriter(writers, person.account()),
                new RuleBookMustNotReachBack(text.validFrom(), today));
        return new RuleBookVersion(
                id,
                committee,
                number,
                text,
                RuleBookState.RELEASED,
                version + 1,
                writers,
                editedBy,
                editedAt,
                person.account(),
                person.name(),
                now);
    }

    /** Whether this person could release it: somebody who wrote none of it. */
    public boolean awaitsReleaseBy(UUID account) {
        return state == RuleBookState.PROPOSED && !writers.contains(account);
    }

    /** Whether it is still being worked on. */
    public boolean isOpen() {
        return state == RuleBookState.DRAFT || state == RuleBookState.PROPOSED;
    }

    /** The version as rules to apply. */
    public RuleBook book() {
        return new RuleBook(
                id,
                committee,
                number,
                text.validFrom(),
                text.title(),
                text.source(),
                text.decision(),
                text.procedure(),
                text.notice(),
                text.urgentNotice(),
                text.submissionDays(),
                text.submissionUnit());
    }

    private RuleBookVersion moved(RuleBookState next, Actor.Person person, Instant now) {
        return new RuleBookVersion(
                id, committee, number, text, next, version + 1, writers, person.name(), now, null, null, null);
    }

    private void requireVersion(long expected) {
        if (version != expected) {
            throw new ChangedMeanwhile(editedBy == null ? "" : editedBy, editedAt == null ? Instant.EPOCH : editedAt);
        }
    }
}
