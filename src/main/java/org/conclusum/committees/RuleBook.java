package org.conclusum.committees;

import java.time.LocalDate;
import java.util.UUID;
import org.conclusum.committees.rules.DecisionRules;

/**
 * One version of a committee's rule book (Geschäftsordnung), as data.
 *
 * @param number version, from 1 on
 * @param source where the rules stand, to be shown beside each result
 * @param decision quorum and majority of an ordinary motion
 * @param notice notice period
 * @param urgentNotice notice period of an urgent meeting
 * @param submissionDays calendar days before the meeting after which proposals wait for the next one
 */
public record RuleBook(
        UUID id,
        UUID committee,
        int number,
        LocalDate validFrom,
        String title,
        String source,
        DecisionRules decision,
        NoticePeriod notice,
        NoticePeriod urgentNotice,
        int submissionDays) {}
