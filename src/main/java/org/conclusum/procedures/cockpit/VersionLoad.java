package org.conclusum.procedures.cockpit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The cases that run by one version of a model.
 *
 * @param since when the oldest of them began; null where none runs
 */
public record VersionLoad(
        String model, int number, int running, @Nullable Instant since, int incidents) {}
