package org.conclusum.voting;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.conclusum.committees.CommitteeDirectory;
import org.conclusum.committees.SeatRow;
import org.conclusum.kernel.LegalTime;
import org.conclusum.voting.decision.DecisionResult;
import org.conclusum.voting.decision.DerivationTexts;
import org.springframework.stereotype.Component;

/** How the result of a ballot came about, in sentences for the files. */
@Component
class BallotReasoning {

    /** Steps that say what would have made the result another one: for those who prepare, not for the files. */
    private static final String TURNING = "turn";

    private final CommitteeDirectory committees;

    BallotReasoning(CommitteeDirectory committees) {
        this.committees = committees;
    }

    List<String> of(BallotRow ballot, DecisionResult result, Locale language) {
        Map<String, String> names = new HashMap<>();
        for (SeatRow seat : committees.seatsOn(
                ballot.committee(), ballot.openedAt().atZone(LegalTime.ZONE).toLocalDate())) {
            names.put(seat.id().toString(), seat.label());
            names.putIfAbsent(seat.unit(), seat.label());
        }
        return new DerivationTexts(language, id -> names.getOrDefault(id, id))
                .about(ballot.about())
                .sentences(result.derivation().stream()
                        .filter(step -> !step.key().startsWith(TURNING))
                        .toList());
    }
}
