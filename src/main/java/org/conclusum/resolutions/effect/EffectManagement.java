package org.conclusum.resolutions.effect;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.conclusum.committees.CommitteeAccess;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.Subject;
import org.conclusum.monitoring.indicators.IndicatorListing;
import org.conclusum.monitoring.indicators.IndicatorRow;
import org.conclusum.proposals.ProposalLookup;
import org.conclusum.proposals.ProposalRenewals;
import org.conclusum.proposals.ProposalRow;
import org.conclusum.resolutions.ResolutionLookup;
import org.conclusum.resolutions.ResolutionRow;
import org.conclusum.resolutions.effect.rules.EffectMustHaveBeenMissed;
import org.conclusum.resolutions.rules.ResolutionMustBeCarriedOut;
import org.conclusum.resolutions.rules.ResolutionMustBeInForce;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** From the target of a resolution to what became of it; each command checks the permission first. */
@Service
@Transactional
public class EffectManagement {

    private final Effects effects;
    private final LatestFigure figures;
    private final IndicatorListing indicators;
    private final ResolutionLookup resolutions;
    private final ProposalRenewals renewals;
    private final ProposalLookup proposals;
    private final CommitteeAccess access;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    EffectManagement(
            Effects effects,
            LatestFigure figures,
            IndicatorListing indicators,
            ResolutionLookup resolutions,
            ProposalRenewals renewals,
            ProposalLookup proposals,
            CommitteeAccess access,
            ApplicationEventPublisher events,
            Clock clock) {
        this.effects = effects;
        this.figures = figures;
        this.indicators = indicators;
        this.resolutions = resolutions;
        this.renewals = renewals;
        this.proposals = proposals;
        this.access = access;
        this.events = events;
        this.clock = clock;
    }

    /** The office sets or changes the target while the resolution is carried out. */
    public void aim(UUID resolution, EffectTarget target, Actor actor) {
        ResolutionRow row = permitted(resolution, actor);
        new ResolutionMustBeInForce(row.state(), row.number()).check();
        IndicatorRow indicator = indicators.get(target.indicator());
        effects.lock(resolution)
                .ifPresentOrElse(
                        effect -> effect.aim(target, indicator, today(), now()),
                        () -> effects.save(new Effect(resolution, target, indicator, today(), now())));
        events.publishEvent(new EffectTargetSet(
                resolution, row.proposal(), row.committee(), target.reviewOn(), row.closed(), actor));
    }

    /**
     * The office states whether the target was reached; where there is a figure, it decides. Answers whether it was.
     *
     * @param judgement looked at only where there is no figure
     */
    public boolean review(UUID resolution, String words, @Nullable Boolean judgement, Actor actor) {
        ResolutionRow row = permitted(resolution, actor);
        Effect effect = lock(resolution);
        new ResolutionMustBeCarriedOut(row.state(), row.number()).check();
        boolean met =
                effect.review(figures.of(effect.target()).orElse(null), judgement, words, actor.name(), today(), now());
        events.publishEvent(new EffectReviewed(resolution, row.proposal(), row.committee(), met, row.closed(), actor));
        return met;
    }

    /** The office begins a new proposal for the municipality that brought the matter in; a second call answers the same. */
    public UUID takeUpAgain(UUID resolution, Actor actor) {
        ResolutionRow row = permitted(resolution, actor);
        Effect effect = lock(resolution);
        effect.requireMissed();
        boolean news = renewals.ofResolution(resolution).isEmpty();
        UUID renewed = renewals.draft(
                new ProposalRenewals.Resolved(
                        row.proposal(), resolution, row.number(), resolutions.wording(resolution), List.of()),
                actor);
        if (news) {
            ProposalRow proposal = proposals.rows(Set.of(renewed)).get(renewed);
            events.publishEvent(new MatterTakenUpAgain(
                    resolution,
                    row.proposal(),
                    row.committee(),
                    renewed,
                    proposal == null ? "" : proposal.originator(),
                    row.closed(),
                    actor));
        }
        return renewed;
    }

    /** The office lets the matter rest and says why. */
    public void letRest(UUID resolution, String reason, Actor actor) {
        ResolutionRow row = permitted(resolution, actor);
        Effect effect = lock(resolution);
        new EffectMustHaveBeenMissed(true, renewals.ofResolution(resolution).isPresent()).check();
        effect.rest(reason, now());
        events.publishEvent(new MatterRested(resolution, row.proposal(), row.committee(), row.closed(), actor));
    }

    /** The procedure reminds the office of the review. Does nothing once it is done. */
    public void remind(UUID resolution, Actor actor) {
        ResolutionRow row = permitted(resolution, actor);
        if (!lock(resolution).reviewed()) {
            events.publishEvent(
                    new EffectReviewReminded(resolution, row.proposal(), row.committee(), row.closed(), actor));
        }
    }

    /** The procedure tells the chair that the review is late. Does nothing once it is done. */
    public void escalate(UUID resolution, Actor actor) {
        ResolutionRow row = permitted(resolution, actor);
        if (!lock(resolution).reviewed()) {
            events.publishEvent(
                    new EffectReviewEscalated(resolution, row.proposal(), row.committee(), row.closed(), actor));
        }
    }

    private ResolutionRow permitted(UUID resolution, Actor actor) {
        ResolutionRow row = resolutions.rows(Set.of(resolution)).get(resolution);
        if (row == null) {
            throw new NotFound(Subject.Kind.RESOLUTION, resolution);
        }
        access.requireOffice(actor, row.committee());
        return row;
    }

    private Effect lock(UUID resolution) {
        return effects.lock(resolution).orElseThrow(() -> new NotFound(Subject.Kind.RESOLUTION, resolution));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private Instant now() {
        return clock.instant();
    }
}
