package org.conclusum.resolutions.ratification;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.conclusum.committees.CommitteeDirectory;
import org.conclusum.committees.SeatRow;
import org.conclusum.kernel.Fraction;
import org.conclusum.proposals.ProposalLookup;
import org.springframework.stereotype.Component;

/** Whose home bodies decide on a resolution. */
@Component
class HomeBodies {

    private final CommitteeDirectory committees;
    private final ProposalLookup proposals;

    HomeBodies(CommitteeDirectory committees, ProposalLookup proposals) {
        this.committees = committees;
        this.proposals = proposals;
    }

    /**
     * The municipalities with a vote that the proposal concerns, with their votes; all with a vote where it names none
     * of them.
     */
    Map<String, Fraction> of(UUID committee, UUID proposal, LocalDate day) {
        Map<String, Fraction> votes = new LinkedHashMap<>();
        for (SeatRow seat : committees.seatsOn(committee, day)) {
            if (seat.voting() && seat.ags() != null) {
                votes.merge(seat.ags(), seat.weight(), Fraction::plus);
            }
        }
        Set<String> concerned = proposals.text(proposal).concerned();
        Map<String, Fraction> chosen = new LinkedHashMap<>(votes);
        chosen.keySet().retainAll(concerned);
        return chosen.isEmpty() ? votes : chosen;
    }
}
