package org.conclusum.moderation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.ChangedMeanwhile;
import org.conclusum.kernel.LegalTime;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.Rule;
import org.conclusum.kernel.Subject;
import org.conclusum.moderation.influence.Estimate;
import org.conclusum.moderation.influence.Party;
import org.conclusum.moderation.rules.ActorMustBeNamed;
import org.conclusum.moderation.rules.ActorMustBeNew;
import org.conclusum.moderation.rules.EstimateMustHaveAReason;
import org.conclusum.moderation.rules.EstimateMustLieOnTheScale;
import org.conclusum.moderation.rules.EstimateMustNotLieAhead;
import org.conclusum.moderation.rules.ModerationMustBeThere;
import org.conclusum.moderation.rules.ModerationNoteMustFit;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How the office sees influence and interest, day by day. The committee's office may, nobody else; events tell that
 * something was entered, and not about whom.
 */
@Service
@Transactional
public class InfluenceManagement {

    private final Moderations moderations;
    private final Influences influences;
    private final ModerationAccess access;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    InfluenceManagement(
            Moderations moderations,
            Influences influences,
            ModerationAccess access,
            ApplicationEventPublisher events,
            Clock clock) {
        this.moderations = moderations;
        this.influences = influences;
        this.access = access;
        this.events = events;
        this.clock = clock;
    }

    /** Puts somebody beside the municipalities on the map. */
    public UUID nameActor(UUID proposal, String name, Actor actor) {
        Moderation moderation = forOffice(proposal, actor);
        String known = name.strip();
        Rule.checkAll(
                new ModerationMustBeThere(!moderation.hasEnded()),
                new ActorMustBeNamed(known),
                new ActorMustBeNew(
                        known,
                        influences.actors(proposal).stream()
                                .map(InfluenceActor::name)
                                .toList()));
        InfluenceActor named = new InfluenceActor(UUID.randomUUID(), known);
        influences.add(proposal, named, actor.name(), now());
        events.publishEvent(new InfluenceActorsChanged(proposal, moderation.committee(), actor));
        return named.id();
    }

    /** Takes somebody off the map again; what was estimated stays on record. */
    public void dropActor(UUID proposal, UUID dropped, Actor actor) {
        Moderation moderation = forOffice(proposal, actor);
        requireActor(proposal, dropped);
        new ModerationMustBeThere(!moderation.hasEnded()).check();
        influences.drop(dropped, now());
        events.publishEvent(new InfluenceActorsChanged(proposal, moderation.committee(), actor));
    }

    /**
     * Enters how a party was seen on a day; the entries before it stay.
     *
     * @param expected number of the entry about this party that this one follows, 0 for the first
     * @throws ChangedMeanwhile where somebody else of the office has entered something about it since
     * @throws NotFound where the party does not take part
     */
    public void estimate(
            UUID proposal,
            Party party,
            LocalDate day,
            int influence,
            int interest,
            String reason,
            int expected,
            Actor actor) {
        Moderation moderation = forOffice(proposal, actor);
        requireParty(proposal, party);
        String why = reason.strip();
        Rule.checkAll(
                new ModerationMustBeThere(!moderation.hasEnded()),
                new EstimateMustLieOnTheScale(influence),
                new EstimateMustLieOnTheScale(interest),
                new EstimateMustNotLieAhead(day, today()),
                new EstimateMustHaveAReason(why),
                new ModerationNoteMustFit(why));
        Optional<Estimate> last = influences.of(proposal).stream()
                .filter(one -> one.party().equals(party))
                .max(Comparator.comparingInt(Estimate::version));
        last.filter(one -> one.version() != expected).ifPresent(one -> {
            throw new ChangedMeanwhile(one.writtenBy(), one.writtenAt());
        });
        int version = last.map(Estimate::version).orElse(0) + 1;
        influences.add(proposal, new Estimate(party, version, day, influence, interest, why, actor.name(), now()));
        events.publishEvent(new InfluenceEstimated(proposal, moderation.committee(), actor));
    }

    private void requireParty(UUID proposal, Party party) {
        if (!party.isMunicipality()) {
            requireActor(proposal, UUID.fromString(party.key()));
        } else if (moderations.participants(proposal).stream()
                .noneMatch(one -> one.ags().equals(party.key()))) {
            throw new NotFound(Subject.Kind.PROPOSAL, proposal);
        }
    }

    private void requireActor(UUID proposal, UUID wanted) {
        List<InfluenceActor> known = influences.actors(proposal);
        if (known.stream().noneMatch(one -> one.id().equals(wanted))) {
            throw new NotFound(Subject.Kind.PROPOSAL, proposal);
        }
    }

    private Moderation forOffice(UUID proposal, Actor actor) {
        Moderation moderation =
                moderations.lock(proposal).orElseThrow(() -> new NotFound(Subject.Kind.PROPOSAL, proposal));
        access.requireOffice(proposal, moderation.committee(), actor);
        return moderation;
    }

    private LocalDate today() {
        return clock.instant().atZone(LegalTime.ZONE).toLocalDate();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
