package org.conclusum.committees;

import java.time.LocalDate;
import java.util.UUID;
import org.conclusum.committees.NoticePeriod.DayKind;
import org.conclusum.committees.rules.BallotRules;
import org.conclusum.committees.rules.CircularRules;
import org.conclusum.committees.rules.ConsensusRules;
import org.conclusum.committees.rules.DecidedBy;
import org.conclusum.committees.rules.DecisionRules;
import org.conclusum.committees.rules.DelegateMandate;
import org.conclusum.committees.rules.HomeBodyRules;
import org.conclusum.committees.rules.ProcedureRules;
import org.conclusum.committees.rules.SeatVotes;
import org.conclusum.regions.WorkingDays;
import org.jspecify.annotations.Nullable;

/**
 * One version of a committee's rule book (Geschäftsordnung), as data.
 *
 * @param number version, from 1 on
 * @param source where the rules stand, to be shown beside each result
 * @param decision quorum and majority of an ordinary motion
 * @param procedure how a decision comes about
 * @param notice notice period
 * @param urgentNotice notice period of an urgent meeting
 * @param submissionDays days before the meeting after which proposals wait for the next one
 * @param submissionUnit which days count for that
 */
public record RuleBook(
        UUID id,
        UUID committee,
        int number,
        LocalDate validFrom,
        String title,
        String source,
        DecisionRules decision,
        ProcedureRules procedure,
        NoticePeriod notice,
        NoticePeriod urgentNotice,
        int submissionDays,
        DayKind submissionUnit) {

    /** A rule book with the usual procedure; proposals are due by the calendar. */
    public RuleBook(
            UUID id,
            UUID committee,
            int number,
            LocalDate validFrom,
            String title,
            String source,
            DecisionRules decision,
            NoticePeriod notice,
            NoticePeriod urgentNotice,
            int submissionDays) {
        this(
                id,
                committee,
                number,
                validFrom,
                title,
                source,
                decision,
                ProcedureRules.usual(),
                notice,
                urgentNotice,
                submissionDays,
                DayKind.CALENDAR);
    }

    /** The last day on which proposals for a meeting on this day are in time. */
    public LocalDate lastSubmission(LocalDate meeting, WorkingDays workingDays) {
        return submissionUnit.before(meeting, submissionDays, workingDays);
    }

    /** Whether the committee looks for consensus first or votes. */
    public DecidedBy decidedBy() {
        return procedure.decidedBy();
    }

    /** How votes are taken. */
    public BallotRules ballots() {
        return procedure.ballots();
    }

    /** How the committee decides without meeting. */
    public CircularRules circular() {
        return procedure.circular();
    }

    /** How long consensus is sought, and what follows. */
    public ConsensusRules consensus() {
        return procedure.consensus();
    }

    /** Whether a resolution waits for the home bodies. */
    public HomeBodyRules homeBodies() {
        return procedure.homeBodies();
    }

    /** Whether municipalities may instruct those who sit for them. */
    public boolean bindsDelegates() {
        return procedure.mandate() == DelegateMandate.BOUND;
    }

    /** How the seats' votes follow from inhabitants, or null where the bylaws give them. */
    public @Nullable SeatVotes seatVotes() {
        return procedure.seatVotes();
    }
}
