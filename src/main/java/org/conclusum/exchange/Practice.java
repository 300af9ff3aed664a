package org.conclusum.exchange;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.conclusum.exchange.rules.GiverMustConsent;
import org.conclusum.exchange.rules.NextReviewMustLieAhead;
import org.conclusum.exchange.rules.PracticeMustBeADraft;
import org.conclusum.exchange.rules.PracticeMustBeProposed;
import org.conclusum.exchange.rules.PracticeMustBePublished;
import org.conclusum.exchange.rules.PracticeMustNotBeWithdrawn;
import org.conclusum.exchange.rules.PracticeReviewerMustNotBeAWriter;
import org.conclusum.exchange.rules.PracticeTextMustFit;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.ChangedMeanwhile;
import org.conclusum.kernel.Rule;
import org.jspecify.annotations.Nullable;

/**
 * A practice on its way into the library: written, consented to by the giver, and published by somebody who neither wrote
 * nor consented. What was published before stays readable while the next edition is written.
 *
 * @param committee whose work it comes from
 * @param giver AGS of the giving municipality; none where it is not one of this installation
 * @param resolution that it was made from, or null
 * @param edition the last published one, 0 before the first
 * @param writers accounts of everybody who wrote in it since it was published last
 * @param reviewDue when it is looked at again, once it is published
 * @param remark why it was sent back, or null
 */
public record Practice(
        UUID id,
        UUID committee,
        @Nullable String giver,
        String giverName,
        @Nullable UUID resolution,
        PracticeOrigin origin,
        PracticeState state,
        int edition,
        PracticeContent content,
        long revision,
        Set<UUID> writers,
        String changedBy,
        Instant changedAt,
        @Nullable Consent consent,
        @Nullable LocalDate reviewDue,
        @Nullable String remark) {

    public Practice {
        writers = Set.copyOf(writers);
    }

    static Practice begin(
            UUID committee,
            String giver,
            String giverName,
            @Nullable UUID resolution,
            PracticeContent content,
            Actor.Person writer,
            Instant now) {
        return new Practice(
                UUID.randomUUID(),
                committee,
                giver,
                giverName,
                resolution,
                PracticeOrigin.HERE,
                PracticeState.DRAFT,
                0,
                content,
                1,
                Set.of(writer.account()),
                writer.name(),
                now,
                null,
                null,
                null);
    }

    /** Laid for review as it came from another installation; whoever took it over does not publish it. */
    static Practice takenOver(
            UUID committee,
            @Nullable String giver,
            String giverName,
            PracticeOrigin origin,
            PracticeContent content,
            @Nullable Consent consent,
            Actor.Person person,
            Instant now) {
        content.requireComplete();
        return new Practice(
                UUID.randomUUID(),
                committee,
                giver,
                giverName,
                null,
                origin,
                PracticeState.PROPOSED,
                0,
                content,
                1,
                Set.of(person.account()),
                person.name(),
                now,
                consent,
                null,
                null);
    }

    /** The same with a later edition of the other installation, laid for review. */
    Practice renewed(Practice later) {
        return new Practice(
                id,
                committee,
                giver,
                giverName,
                resolution,
                later.origin,
                PracticeState.PROPOSED,
                edition,
                later.content,
                revision + 1,
                later.writers,
                later.changedBy,
                later.changedAt,
                later.consent,
                reviewDue,
                null);
    }

    Practice write(PracticeContent words, long expected, Actor.Person writer, Instant now) {
        if (revision != expected) {
            throw new ChangedMeanwhile(changedBy, changedAt);
        }
        return change(words, writer, now);
    }

    /** Changes what it says; whoever does is a writer. */
    Practice change(PracticeContent words, Actor.Person writer, Instant now) {
        new PracticeMustBeADraft(state == PracticeState.DRAFT).check();
        Set<UUID> all = new HashSet<>(writers);
        all.add(writer.account());
        return with(state, edition, words, all, writer.name(), now, null, reviewDue);
    }

    /** Lays it before the giver and a reviewer. */
    Practice propose(Actor.Person person, Instant now) {
        new PracticeMustBeADraft(state == PracticeState.DRAFT).check();
        content.requireComplete();
        return with(PracticeState.PROPOSED, edition, content, writers, person.name(), now, null, reviewDue);
    }

    Practice agree(Consent agreed, Actor.Person person, Instant now) {
        new PracticeMustBeProposed(state == PracticeState.PROPOSED).check();
        return with(state, edition, content, writers, person.name(), now, agreed, reviewDue);
    }

    Practice sendBack(String reason, Actor.Person person, Instant now) {
        Rule.checkAll(
                new PracticeMustBeProposed(state == PracticeState.PROPOSED),
                new PracticeTextMustFit(reason, PracticeContent.LONGEST_REMARK));
        return with(PracticeState.DRAFT, edition, content, writers, person.name(), now, null, reviewDue)
                .remarked(reason.strip());
    }

    private Practice remarked(String reason) {
        return new Practice(
                id,
                committee,
                giver,
                giverName,
                resolution,
                origin,
                state,
                edition,
                content,
                revision,
                writers,
                changedBy,
                changedAt,
                consent,
                reviewDue,
                reason);
    }

    /** The same with what a person may read of it. */
    Practice showing(PracticeContent words) {
        return new Practice(
                id,
                committee,
                giver,
                giverName,
                resolution,
                origin,
                state,
                edition,
                words,
                revision,
                writers,
                changedBy,
                changedAt,
                consent,
                reviewDue,
                remark);
    }

    Practice publish(LocalDate reviewed, LocalDate today, Actor.Person person, Instant now) {
        Rule.checkAll(
                new PracticeMustBeProposed(state == PracticeState.PROPOSED),
                new GiverMustConsent(consent != null),
                new PracticeReviewerMustNotBeAWriter(mayBeReviewedBy(person)),
                new NextReviewMustLieAhead(reviewed.isAfter(today)));
        return with(PracticeState.PUBLISHED, edition + 1, content, writers, person.name(), now, consent, reviewed);
    }

    /** Whether this person neither wrote nor consented. */
    boolean mayBeReviewedBy(Actor.Person person) {
        return !writers.contains(person.account())
                && (consent == null || !person.account().equals(consent.account()));
    }

    /** Begins the next edition. */
    Practice revise(Actor.Person person, Instant now) {
        new PracticeMustBePublished(state == PracticeState.PUBLISHED).check();
        return with(
                PracticeState.DRAFT, edition, content, Set.of(person.account()), person.name(), now, null, reviewDue);
    }

    /** It still holds, and is looked at again on another day. */
    Practice confirm(LocalDate next, LocalDate today, Actor.Person person, Instant now) {
        Rule.checkAll(
                new PracticeMustBePublished(state == PracticeState.PUBLISHED),
                new NextReviewMustLieAhead(next.isAfter(today)));
        return with(state, edition, content, writers, person.name(), now, consent, next);
    }

    Practice withdraw(Actor.Person person, Instant now) {
        new PracticeMustNotBeWithdrawn(state != PracticeState.WITHDRAWN).check();
        return with(PracticeState.WITHDRAWN, edition, content, writers, person.name(), now, consent, reviewDue);
    }

    /** Whether others can read an edition of it. */
    public boolean isOpen() {
        return edition > 0 && state != PracticeState.WITHDRAWN;
    }

    private Practice with(
            PracticeState next,
            int number,
            PracticeContent words,
            Set<UUID> by,
            String name,
            Instant now,
            @Nullable Consent agreed,
            @Nullable LocalDate reviewed) {
        return new Practice(
                id,
                committee,
                giver,
                giverName,
                resolution,
                origin,
                next,
                number,
                words,
                revision + 1,
                by,
                name,
                now,
                agreed,
                reviewed,
                next == PracticeState.DRAFT ? remark : null);
    }
}
