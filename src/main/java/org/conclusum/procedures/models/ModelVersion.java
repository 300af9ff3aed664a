package org.conclusum.procedures.models;

import java.time.Instant;
import org.conclusum.procedures.engine.StoredModel;
import org.jspecify.annotations.Nullable;

/**
 * A version of a model that is or was in force.
 *
 * @param note what changed and why; null where it came with the program
 * @param author who wrote in it last; null where it came with the program
 * @param releasedBy who released it; null where it came with the program
 */
public record ModelVersion(
        String id,
        String key,
        int number,
        Instant since,
        @Nullable String note,
        @Nullable String author,
        @Nullable String releasedBy) {

    static ModelVersion of(StoredModel model, @Nullable ModelDraft draft) {
        return new ModelVersion(
                model.id(),
                model.key(),
                model.version(),
                model.since(),
                draft == null ? null : draft.note(),
                draft == null ? null : draft.editedBy(),
                draft == null ? null : draft.releasedBy());
    }
}
