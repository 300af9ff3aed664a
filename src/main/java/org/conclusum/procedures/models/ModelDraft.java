package org.conclusum.procedures.models;

import java.time.Instant;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.ChangedMeanwhile;
import org.conclusum.kernel.Rule;
import org.conclusum.procedures.models.rules.ChangeMustBeExplained;
import org.conclusum.procedures.models.rules.DraftMustBeOpen;
import org.conclusum.procedures.models.rules.DraftMustBeProposed;
import org.conclusum.procedures.models.rules.DraftMustBeScheduled;
import org.conclusum.procedures.models.rules.DraftMustBuildOnTheLatestVersion;
import org.conclusum.procedures.models.rules.EffectiveDateMustLieAhead;
import org.conclusum.procedures.models.rules.ModelReleaserMustNotBeAWriter;
import org.jspecify.annotations.Nullable;

/**
 * A changed model on its way: written, laid before a second person, and released by somebody who wrote none of it.
 *
 * @param process the key of the process or decision table
 * @param base the version in force that it was begun or last proposed on
 * @param file the model as it would come into force
 * @param note what changes and why
 * @param version counts the changes, for the optimistic lock
 * @param writers accounts of everybody who ever wrote in it
 * @param effectiveAt when it comes into force where that was not at once; null else
 */
public record ModelDraft(
        UUID id,
        String process,
        boolean table,
        int base,
        String file,
        String note,
        DraftState state,
        long version,
        Set<UUID> writers,
        String editedBy,
        Instant editedAt,
        @Nullable UUID releasedById,
        @Nullable String releasedBy,
        @Nullable Instant releasedAt,
        @Nullable Instant effectiveAt) {

    public ModelDraft {
        writers = Set.copyOf(writers);
    }

    static ModelDraft begun(
            String process, boolean table, int base, String file, String note, Actor.Person writer, Instant now) {
        return new ModelDraft(
                UUID.randomUUID(),
                process,
                table,
                base,
                file,
                note,
                DraftState.DRAFT,
                0,
                Set.of(writer.account()),
                writer.name(),
                now,
                null,
                null,
                null,
                null);
    }

    ModelDraft revised(String words, String why, long expected, Actor.Person writer, Instant now) {
        requireVersion(expected);
        Rule.checkAll(new DraftMustBeOpen(state == DraftState.DRAFT));
        Set<UUID> all = new HashSet<>(writers);
        all.add(writer.account());
        return new ModelDraft(
                id,
                process,
                table,
                base,
                words,
                why,
                state,
                version + 1,
                all,
                writer.name(),
                now,
                null,
                null,
                null,
                null);
    }

    /** Lays it before a second person, on top of the version that is in force by now. */
    ModelDraft proposed(long expected, int inForce) {
        requireVersion(expected);
        Rule.checkAll(new DraftMustBeOpen(state == DraftState.DRAFT), new ChangeMustBeExplained(note));
        return moved(DraftState.PROPOSED, inForce);
    }

    ModelDraft returned(long expected) {
        requireVersion(expected);
        Rule.checkAll(new DraftMustBeProposed(state == DraftState.PROPOSED));
        return moved(DraftState.DRAFT, base);
    }

    ModelDraft withdrawn(long expected) {
        requireVersion(expected);
        Rule.checkAll(new DraftMustBeOpen(state.isOpen()));
        return moved(DraftState.WITHDRAWN, base);
    }

    ModelDraft released(long expected, int inForce, Actor.Person person, Instant now) {
        requireReleasable(expected, inForce, person);
        return decided(DraftState.RELEASED, person, now, null);
    }

    /** Released, to come into force later. */
    ModelDraft scheduled(long expected, int inForce, Instant effective, Actor.Person person, Instant now) {
        requireReleasable(expected, inForce, person);
        Rule.checkAll(new EffectiveDateMustLieAhead(effective, now));
        return decided(DraftState.SCHEDULED, person, now, effective);
    }

    /** Comes into force by the release that was given before. */
    ModelDraft effective() {
        Rule.checkAll(new DraftMustBeScheduled(state == DraftState.SCHEDULED));
        return decided(DraftState.RELEASED, releaser(), Objects.requireNonNull(releasedAt), effectiveAt);
    }

    /** Lies before a second person again. */
    ModelDraft calledBack(long expected) {
        requireVersion(expected);
        Rule.checkAll(new DraftMustBeScheduled(state == DraftState.SCHEDULED));
        return moved(DraftState.PROPOSED, base);
    }

    /** Who released it. */
    Actor.Person releaser() {
        return new Actor.Person(Objects.requireNonNull(releasedById), Objects.requireNonNull(releasedBy));
    }

    private void requireReleasable(long expected, int inForce, Actor.Person person) {
        requireVersion(expected);
        Rule.checkAll(
                new DraftMustBeProposed(state == DraftState.PROPOSED),
                new ModelReleaserMustNotBeAWriter(writers, person.account()),
                new DraftMustBuildOnTheLatestVersion(base, inForce));
    }

    private ModelDraft decided(DraftState next, Actor.Person person, Instant at, @Nullable Instant effective) {
        return new ModelDraft(
                id,
                process,
                table,
                base,
                file,
                note,
                next,
                version + 1,
                writers,
                editedBy,
                editedAt,
                person.account(),
                person.name(),
                at,
                effective);
    }

    private ModelDraft moved(DraftState next, int on) {
        return new ModelDraft(
                id,
                process,
                table,
                on,
                file,
                note,
                next,
                version + 1,
                writers,
                editedBy,
                editedAt,
                null,
                null,
                null,
                null);
    }

    private void requireVersion(long expected) {
        if (version != expected) {
            throw new ChangedMeanwhile(editedBy, editedAt);
        }
    }
}
