package org.conclusum.procedures.constitution;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.conclusum.procedures.engine.Reminders;

/** What a case knows of the term of its committee. */
final class OfficeTerm {

    private OfficeTerm() {}

    /** Whether the term ends, and when the next one is to be prepared. */
    static Map<String, Object> facts(Optional<LocalDate> renewal) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("termLimited", renewal.isPresent());
        renewal.ifPresent(day -> facts.put("renewAt", Reminders.morningOf(day)));
        return facts;
    }
}
