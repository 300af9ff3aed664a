package org.conclusum.moderation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.LegalTime;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.Subject;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the municipalities stand: the office asks, the procedure waits until all have answered or the time is over. */
@Service
@Transactional
public class PositionManagement {

    private final Moderations moderations;
    private final ModerationAccess access;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PositionManagement(
            Moderations moderations, ModerationAccess access, ApplicationEventPublisher events, Clock clock) {
        this.moderations = moderations;
        this.access = access;
        this.events = events;
        this.clock = clock;
    }

    /** The office asks the municipalities for their positions until a day. */
    public void invite(UUID proposal, LocalDate until, Actor actor) {
        Moderation moderation = lock(proposal);
        access.requireOffice(proposal, moderation.committee(), actor);
        moderations.save(moderation.invite(until, today()));
        events.publishEvent(new PositionsInvited(proposal, moderation.committee(), until, actor));
    }

    /** The office goes on before the time is over, or the procedure when it is. Does nothing where nothing is waited for. */
    public void collect(UUID proposal, Actor actor) {
        Moderation moderation = lock(proposal);
        access.requireOffice(proposal, moderation.committee(), actor);
        moderation.collected().ifPresent(next -> {
            moderations.save(next);
            events.publishEvent(new PositionsCollected(proposal, next.committee(), actor));
        });
    }

    /** The procedure reminds who has not answered. Does nothing where nothing is waited for. */
    public void remind(UUID proposal, Actor actor) {
        access.requireProcedure(proposal, actor);
        Moderation moderation = lock(proposal);
        if (moderation.phase() == ModerationPhase.POSITIONS && moderation.due() != null) {
            events.publishEvent(new PositionsReminded(proposal, moderation.committee(), moderation.due(), actor));
        }
    }

    private Moderation lock(UUID proposal) {
        return moderations.lock(proposal).orElseThrow(() -> new NotFound(Subject.Kind.PROPOSAL, proposal));
    }

    private LocalDate today() {
        return clock.instant().atZone(LegalTime.ZONE).toLocalDate();
    }
}
