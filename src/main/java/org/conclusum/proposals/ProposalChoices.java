package org.conclusum.proposals;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.conclusum.committees.CommitteeAccess;
import org.conclusum.committees.CommitteeDirectory;
import org.conclusum.committees.CommitteeRow;
import org.conclusum.committees.SeatRow;
import org.conclusum.committees.Standing;
import org.conclusum.kernel.Actor;
import org.conclusum.regions.MunicipalityRow;
import org.conclusum.regions.RegionDirectory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a person may choose from: committees to look into, and where something can be brought in. */
@Service
@Transactional(readOnly = true)
public class ProposalChoices {

    /** A municipality that may bring in proposals to a committee. */
    public record Origin(UUID committee, String committeeName, String committeePurpose, MunicipalityRow municipality) {}

    private final CommitteeAccess access;
    private final CommitteeDirectory committees;
    private final RegionDirectory regions;
    private final Clock clock;

    ProposalChoices(CommitteeAccess access, CommitteeDirectory committees, RegionDirectory regions, Clock clock) {
        this.access = access;
        this.committees = committees;
        this.regions = regions;
        this.clock = clock;
    }

    /** The committees that this person has insight into. */
    public List<CommitteeRow> committees(Actor viewer) {
        Standing standing = access.standingOf(viewer);
        return committees.all().stream()
                .filter(committee -> standing.seesInto(committee.id()))
                .toList();
    }

    /** The municipalities that a proposal can burden. */
    public List<MunicipalityRow> municipalities() {
        return regions.municipalities();
    }

    /** Whether this person brings in proposals for a municipality. */
    public boolean bringsIn(Actor viewer) {
        return !access.standingOf(viewer).represented().isEmpty();
    }

    /** Where this person may bring something in today. */
    public List<Origin> origins(Actor viewer) {
        Standing standing = access.standingOf(viewer);
        LocalDate today = LocalDate.now(clock);
        Map<String, MunicipalityRow> municipalities = regions.byKey();
        List<Origin> origins = new ArrayList<>();
        for (CommitteeRow committee : committees.all()) {
            if (committee.isDissolved() || !standing.represented().contains(committee.id())) {
                continue;
            }
            committees.seatsOn(committee.id(), today).stream()
                    .map(SeatRow::ags)
                    .distinct()
                    .filter(ags -> ags != null && standing.municipalities().contains(ags))
                    .map(municipalities::get)
                    .forEach(municipality -> {
                        if (municipality != null) {
                            origins.add(
                                    new Origin(committee.id(), committee.name(), committee.purpose(), municipality));
                        }
                    });
        }
        return List.copyOf(origins);
    }
}
