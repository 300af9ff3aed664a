package org.conclusum.committees;

import java.time.LocalDate;
import org.conclusum.committees.rules.DecisionRules;
import org.conclusum.committees.rules.ProcedureRules;

/**
 * A rule book to begin with, shipped as data.
 *
 * @param key names its words: {@code committees.profile.<key>}
 * @param source where its rules come from
 * @param unverified whether nobody has held it against the statute yet
 */
public record RuleBookProfile(
        String key,
        String source,
        boolean unverified,
        DecisionRules decision,
        ProcedureRules procedure,
        NoticePeriod notice,
        NoticePeriod urgentNotice,
        int submissionDays) {

    /** A rule book that says what the profile says. */
    public RuleBookText text(String title, LocalDate validFrom) {
        return new RuleBookText(
                title, source, unverified, validFrom, decision, procedure, notice, urgentNotice, submissionDays);
    }
}
