package org.conclusum.audit;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.conclusum.kernel.Subject.Kind;
import org.jspecify.annotations.Nullable;

/**
 * An entry as a person may read it.
 *
 * @param event simple name of the event
 * @param procedure whether a procedure did it, not a person
 * @param kind what the entry is first of all about, or null where that is withheld
 * @param subject id of what it is about, or null where that is withheld
 * @param committee the committee concerned, or null
 * @param facts the event's short facts by name, empty where they are withheld
 * @param withheld whether it is about a closed item that the reader may not see
 */
public record JournalLine(
        long id,
        Instant at,
        String event,
        String actor,
        boolean procedure,
        @Nullable Kind kind,
        @Nullable UUID subject,
        @Nullable UUID committee,
        Map<String, String> facts,
        boolean withheld) {

    public JournalLine {
        facts = Map.copyOf(facts);
    }
}
