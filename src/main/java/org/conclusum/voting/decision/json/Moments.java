package org.conclusum.voting.decision.json;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.conclusum.committees.rules.JsonMalformed;
import org.conclusum.committees.rules.LocatedJson;

/** Reads moments: "2026-03-07T12:00:00Z", or "2026-03-07" for the end of that day in UTC. */
final class Moments {

    private static final int LENGTH_OF_DATE = "2026-03-07".length();

    private Moments() {}

    static Instant read(LocatedJson json) {
        String written = json.text();
        try {
            return written.length() == LENGTH_OF_DATE
                    ? endOf(LocalDate.parse(written))
                    : OffsetDateTime.parse(written).toInstant();
        } catch (DateTimeException unreadable) {
            throw new JsonMalformed(
                    json.path(),
                    "must be a date such as 2026-03-07 or a time with its offset such as 2026-03-07T12:00:00Z, not \""
                            + written + "\"");
        }
    }

    private static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant().minusNanos(1);
    }
}
