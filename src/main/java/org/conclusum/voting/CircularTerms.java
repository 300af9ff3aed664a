package org.conclusum.voting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.conclusum.committees.rules.CircularRules;
import org.conclusum.committees.rules.Silence;
import org.conclusum.committees.rules.Threshold;
import org.conclusum.kernel.LegalTime;
import org.conclusum.voting.decision.Procedure;
import org.conclusum.voting.decision.ProcedureKind;
import org.jspecify.annotations.Nullable;

/**
 * What the rule book said of circulars when one was started.
 *
 * @param silence what it means when a seat does not answer
 * @param returnQuorum share of the entitled seats that must answer, or null
 * @param chairMustReply whether it fails without an answer of the chair
 */
public record CircularTerms(Silence silence, @Nullable Threshold returnQuorum, boolean chairMustReply) {

    static CircularTerms of(CircularRules rules) {
        return new CircularTerms(rules.silence(), rules.returnQuorum(), rules.chairMustReply());
    }

    /** The last moment of a day in legal time, as exactly as moments are kept. */
    static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(LegalTime.ZONE).toInstant().minus(1, ChronoUnit.MICROS);
    }

    Procedure procedure(@Nullable Instant deadline, List<UUID> objecting) {
        return new Procedure(
                ProcedureKind.CIRCULAR,
                deadline,
                silence,
                returnQuorum,
                chairMustReply,
                objecting.stream().map(UUID::toString).toList());
    }
}
