package org.conclusum.resolutions.ratification;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.conclusum.committees.CommitteeAccess;
import org.conclusum.committees.Standing;
import org.conclusum.documents.DocumentRow;
import org.conclusum.documents.DocumentStore;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.Subject;
import org.conclusum.proposals.ProposalRenewals;
import org.conclusum.resolutions.ResolutionListing;
import org.conclusum.resolutions.ResolutionRow;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads ratifications for people: whoever sees the resolution sees what the home bodies decided. */
@Service
@Transactional(readOnly = true)
public class RatificationListing {

    private final Ratifications ratifications;
    private final DeclinedModerations declined;
    private final ResolutionListing resolutions;
    private final ProposalRenewals renewals;
    private final CommitteeAccess access;
    private final DocumentStore documents;
    private final Clock clock;

    /** A file of a home body. */
    public record File(DocumentRow row, byte[] content) {}

    RatificationListing(
            Ratifications ratifications,
            DeclinedModerations declined,
            ResolutionListing resolutions,
            ProposalRenewals renewals,
            CommitteeAccess access,
            DocumentStore documents,
            Clock clock) {
        this.ratifications = ratifications;
        this.declined = declined;
        this.resolutions = resolutions;
        this.renewals = renewals;
        this.access = access;
        this.documents = documents;
        this.clock = clock;
    }

    /**
     * The ratification of a resolution; empty where no home body has a say in it.
     *
     * @throws NotFound where the viewer may not see the resolution
     */
    public Optional<RatificationDetail> find(UUID resolution, Actor viewer) {
        ResolutionRow row = resolutions.get(resolution, viewer).row();
        return ratifications.findById(resolution).map(ratification -> detail(row, ratification, viewer));
    }

    /**
     * The ratification of a resolution.
     *
     * @throws NotFound where there is none or the viewer may not see it
     */
    public RatificationDetail get(UUID resolution, Actor viewer) {
        return find(resolution, viewer).orElseThrow(() -> new NotFound(Subject.Kind.RESOLUTION, resolution));
    }

    /**
     * A file that came with a decision.
     *
     * @throws NotFound where there is none or the viewer may not see it
     */
    public File file(UUID resolution, UUID document, Actor viewer) {
        DocumentRow row = Optional.ofNullable(get(resolution, viewer).files().get(document))
                .orElseThrow(() -> new NotFound(Subject.Kind.DOCUMENT, document));
        return new File(row, documents.content(document));
    }

    private RatificationDetail detail(ResolutionRow row, Ratification ratification, Actor viewer) {
        Standing standing = access.standingOf(viewer);
        LocalDate today = LocalDate.now(clock);
        List<HomeBodyRow> bodies = ratification.bodies().stream()
                .map(body -> body.row(today, ratification.deadline()))
                .toList();
        RatificationCase reckoned = RatificationCase.of(ratification);
        Set<UUID> files = bodies.stream()
                .map(HomeBodyRow::document)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return new RatificationDetail(
                row,
                ratification.row(),
                reckoned.standing(),
                bodies,
                reckoned.majority(!ratification.running()),
                documents.rows(files),
                bodies.stream()
                        .map(HomeBodyRow::ags)
                        .filter(standing.municipalities()::contains)
                        .collect(Collectors.toSet()),
                ratification.isToBeModerated(),
                renewals.ofResolution(row.id()).orElse(null),
                declined.of(row.id()).orElse(null),
                standing.runs(row.committee()));
    }
}
