package org.conclusum.audit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Which entries to list; what is null or empty does not filter. The actor is a part of a person's name. */
public record JournalFilter(@Nullable LocalDate day, String actor, String event) {

    public static JournalFilter none() {
        return new JournalFilter(null, "", "");
    }
}
