package org.conclusum.procedures.dryrun;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far a trial has come.
 *
 * @param path the steps passed, the first one first
 * @param possible what can happen next, in the order in which it is likely
 * @param models those the case has come through, its own first
 * @param stuck why the case cannot go on, as the engine says it; null where it can
 */
public record DryRunState(
        Instant now,
        List<TriedStep> path,
        List<Possibility> possible,
        List<TriedModel> models,
        boolean ended,
        boolean limited,
        @Nullable String stuck) {

    public DryRunState {
        path = List.copyOf(path);
        possible = List.copyOf(possible);
        models = List.copyOf(models);
    }

    /** The elements passed in one process, in their order. */
    public List<String> path(String process) {
        return path.stream()
                .filter(step -> step.process().equals(process))
                .map(TriedStep::element)
                .toList();
    }
}
