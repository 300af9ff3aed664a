package org.conclusum.resolutions.effect;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.conclusum.committees.CommitteeAccess;
import org.conclusum.committees.Standing;
import org.conclusum.kernel.Actor;
import org.conclusum.proposals.ProposalLookup;
import org.conclusum.proposals.ProposalRenewals;
import org.conclusum.proposals.ProposalRow;
import org.conclusum.proposals.ProposalState;
import org.conclusum.proposals.Renewal;
import org.conclusum.resolutions.ResolutionDetail;
import org.conclusum.resolutions.ResolutionListing;
import org.conclusum.resolutions.ResolutionState;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the effects of resolutions for people. */
@Service
@Transactional(readOnly = true)
public class EffectListing {

    private static final Set<ProposalState> BEFORE_ACCEPTANCE =
            Set.of(ProposalState.DRAFT, ProposalState.SUBMITTED, ProposalState.RETURNED, ProposalState.WITHDRAWN);

    private final Effects effects;
    private final LatestFigure figures;
    private final ResolutionListing resolutions;
    private final ProposalRenewals renewals;
    private final ProposalLookup proposals;
    private final CommitteeAccess access;
    private final Clock clock;

    EffectListing(
            Effects effects,
            LatestFigure figures,
            ResolutionListing resolutions,
            ProposalRenewals renewals,
            ProposalLookup proposals,
            CommitteeAccess access,
            Clock clock) {
        this.effects = effects;
        this.figures = figures;
        this.resolutions = resolutions;
        this.renewals = renewals;
        this.proposals = proposals;
        this.access = access;
        this.clock = clock;
    }

    /** The effect of a resolution that the viewer may see; empty where nobody set a target. */
    public Optional<EffectDetail> of(UUID resolution, Actor viewer) {
        ResolutionDetail detail = resolutions.get(resolution, viewer);
        return effects.findById(resolution).map(effect -> detail(effect, detail, viewer));
    }

    private EffectDetail detail(Effect effect, ResolutionDetail resolution, Actor viewer) {
        Optional<Renewal> renewal = renewals.ofResolution(resolution.row().id());
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
                renewal.orElse(null),
                renewal.filter(known -> sees(known, viewer)).isPresent(),
                effect.restReason().orElse(null),
                resolution.office(),
                resolution.office() && due);
    }

    private boolean sees(Renewal renewal, Actor viewer) {
        ProposalRow row = proposals.rows(Set.of(renewal.proposal())).get(renewal.proposal());
        if (row == null) {
            return false;
        }
        Standing standing = access.standingOf(viewer);
        return standing.coordinates(row.originator())
                || (row.number() != null && standing.runs(row.committee()))
                || (!BEFORE_ACCEPTANCE.contains(row.state()) && standing.sees(row.committee(), row.closed()));
    }
}
