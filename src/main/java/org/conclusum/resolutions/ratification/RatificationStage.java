package org.conclusum.resolutions.ratification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.conclusum.kernel.LegalTime;
import org.conclusum.proposals.HomeBodyStage;
import org.conclusum.resolutions.ResolutionLookup;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells the case file of a proposal how far its ratification is. */
@Component
@Transactional(readOnly = true)
class RatificationStage implements HomeBodyStage.Source {

    private final ResolutionLookup resolutions;
    private final Ratifications ratifications;

    RatificationStage(ResolutionLookup resolutions, Ratifications ratifications) {
        this.resolutions = resolutions;
        this.ratifications = ratifications;
    }

    @Override
    public Optional<HomeBodyStage> of(UUID proposal) {
        return resolutions
                .ofProposal(proposal)
                .flatMap(ratifications::findById)
                .map(Ratification::row)
                .map(row -> new HomeBodyStage(row.deadline(), day(row.endedAt()), row.agreed()));
    }

    private static @Nullable LocalDate day(@Nullable Instant moment) {
        return moment == null ? null : moment.atZone(LegalTime.ZONE).toLocalDate();
    }
}
