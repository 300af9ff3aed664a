package org.conclusum.scenarios;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An analysis with all that went into it and what came out.
 *
 * @param hash of the input
 * @param bundles how many are to be gone through
 * @param done how many are
 * @param result null until it is done
 */
public record AnalysisRow(
        UUID project,
        int number,
        AnalysisState state,
        AnalysisInput input,
        String hash,
        long bundles,
        long done,
        @Nullable AnalysisResult result,
        String requestedBy,
        Instant requestedAt) {}
