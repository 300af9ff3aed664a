package org.conclusum.procedures.models;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.ChangedMeanwhile;
import org.conclusum.kernel.Rule;
import org.conclusum.procedures.models.rules.ChangeMustBeExplained;
import org.conclusum.procedures.models.rules.DraftMustBeOpen;
import org.conclusum.procedures.models.rules.DraftMustBeProposed;
import org.conclusum.procedures.models.rules.DraftMustBuildOnTheLatestVersion;
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
        @Nullable Instant releasedAt) {

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
                null);
    }

    ModelDraft revised(String words, String why, long expected, Actor.Person writer, Instant now) {
        requireVersion(expected);
        Rule.checkAll(new DraftMustBeOpen(state == DraftState.DRAFT));
        Set<UUID> all = new HashSet<>(writers);
        all.add(writer.account());
        return new ModelDraft(
                id, process, table, base, words, why, state, version + 1, all, writer.name(), now, null, null, null);
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
        requireVersion(expected);
        Rule.checkAll(
                new DraftMustBeProposed(state == DraftState.PROPOSED),
                new ModelReleaserMustNotBeAWriter(writers, person.account()),
                new DraftMustBuildOnTheLatestVersion(base, inForce));
        return new ModelDraft(
                id,
                process,
                table,
                base,
                file,
                note,
                DraftState.RELEASED,
                version + 1,
                writers,
                editedBy,
                editedAt,
                person.account(),
                person.name(),
                now);
    }

    private ModelDraft moved(DraftState next, int on) {
        return new ModelDraft(
                id, process, table, on, file, note, next, version + 1, writers, editedBy, editedAt, null, null, null);
    }

    private void requireVersion(long expected) {
        if (version != expected) {
            throw new ChangedMeanwhile(editedBy, editedAt);
        }
    }
}
