package org.conclusum.resolutions.effect;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.proposals.ProposalRenewals;
import org.conclusum.resolutions.ResolutionDetail;
import org.conclusum.resolutions.ResolutionListing;
import org.conclusum.resolutions.ResolutionState;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the effects of resolutions for people. */
@Service
@Transactional(readOnly = true)
public class EffectListing {

    private final Effects effects;
    private final LatestFigure figures;
    private final ResolutionListing resolutions;
    private final ProposalRenewals renewals;
    private final Clock clock;

    EffectListing(
            Effects effects,
            LatestFigure figures,
            ResolutionListing resolutions,
            ProposalRenewals renewals,
            Clock clock) {
        this.effects = effects;
        this.figures = figures;
        this.resolutions = resolutions;
        this.renewals = renewals;
        this.clock = clock;
    }

    /** The effect of a resolution that the viewer may see; empty where nobody set a target. */
    public Optional<EffectDetail> of(UUID resolution, Actor viewer) {
        ResolutionDetail detail = resolutions.get(resolution, viewer);
        return effects.findById(resolution).map(effect -> detail(effect, detail));
    }

    private EffectDetail detail(Effect effect, ResolutionDetail resolution) {
        EffectTarget target = effect.target();
        boolean due = !effect.reviewed()
                && resolution.row().state() == ResolutionState.CLOSED
                && !LocalDate.now(clock).isBefore(target.reviewOn());
        return new EffectDetail(
                target,
                effect.indicator(),
                effect.unit(),
                effect.decimals(),
                figures.of(target).orElse(null),
                effect.found().orElse(null),
                effect.met().orElse(null),
                effect.note().orElse(null),
                effect.reviewedAt().orElse(null),
                renewals.ofResolution(resolution.row().id()).orElse(null),
                effect.restReason().orElse(null),
                resolution.office(),
                resolution.office() && due);
    }
}
