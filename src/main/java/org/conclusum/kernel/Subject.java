package org.conclusum.kernel;

import java.util.Objects;
import java.util.UUID;

/** What a change is about: the kind of aggregate and its id. */
public record Subject(Kind kind, UUID id) {

    public Subject {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(id, "id");
    }

    /** The kinds of aggregates that people follow. */
    public enum Kind {
        ACCOUNT,
        COMMITTEE,
        PROPOSAL,
        MEETING,
        BALLOT,
        RESOLUTION,
        MEASURE,
        DOCUMENT,
        SCENARIO,
        FORECAST,
        PRACTICE,
        ADOPTION,
        EXCHANGE_ROUND,
        SYSTEM
    }
}
