package org.conclusum.meetings;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.conclusum.kernel.LegalTime;
import org.conclusum.kernel.Rule;
import org.conclusum.meetings.rules.ContinuationMustBeOnALaterDay;
import org.conclusum.meetings.rules.ContinuationMustBeScheduled;

/** The days of a meeting before the one that goes on or lies ahead. */
record EarlierSessions(List<EarlierSession> sessions) {

    void add(EarlierSession session) {
        sessions.add(session);
    }

    /** Whether a meeting that begins then goes on after the last of them. */
    boolean isContinuedBy(Instant startsAt) {
        LocalDate day = startsAt.atZone(LegalTime.ZONE).toLocalDate();
        return lastDay().filter(day::isAfter).isPresent();
    }

    void requireContinuation(Instant startsAt) {
        Rule.checkAll(new ContinuationMustBeScheduled(isContinuedBy(startsAt)));
    }

    void requireLaterDay(Instant startsAt) {
        Rule.checkAll(new ContinuationMustBeOnALaterDay(isContinuedBy(startsAt)));
    }

    private Optional<LocalDate> lastDay() {
        return sessions.stream().map(EarlierSession::day).max(Comparator.naturalOrder());
    }
}
