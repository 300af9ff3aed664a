package org.conclusum.procedures.engine;

import java.time.Instant;

/**
 * A version of a model or decision table in the engine.
 *
 * @param origin what brought it in: the program itself, or a release
 */
public record StoredModel(
        String id,
        String key,
        String name,
        int version,
        boolean table,
        Instant since,
        String origin,
        String resource) {}
