package org.conclusum.exchange;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.regions.RegionDirectory;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lays practices of other installations for review; the caller has checked the person and the package. */
@Service
@Transactional
public class PracticeIntake {

    private static final String KNOWN = " from practice where signer = ? and origin_id = ? and state <> 'WITHDRAWN'"
            + " order by origin_edition desc limit 1";

    private final Practices practices;
    private final RegionDirectory regions;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PracticeIntake(
            Practices practices,
            RegionDirectory regions,
            JdbcClient jdbc,
            ApplicationEventPublisher events,
            Clock clock) {
        this.practices = practices;
        this.regions = regions;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** The last edition that was taken over of a practice of another installation; 0 where none was. */
    @Transactional(readOnly = true)
    public int editionOf(String signer, UUID origin) {
        return jdbc.sql("select origin_edition" + KNOWN)
                .params(signer, origin)
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    private Optional<Practice> known(String signer, UUID origin) {
        return jdbc.sql("select id" + KNOWN)
                .params(signer, origin)
                .query(UUID.class)
                .optional()
                .map(practices::lock);
    }

    /** A later edition goes into the place of the earlier one, which stays readable until it is published. */
    public UUID take(
            UUID committee,
            @Nullable String giver,
            String giverName,
            PracticeOrigin origin,
            PracticeContent content,
            @Nullable Consent consent,
            Actor.Person person) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        String local = giver != null && regions.byKey().containsKey(giver) ? giver : null;
        Practice taken = Practice.takenOver(committee, local, giverName, origin, content, consent, person, now);
        Optional<Practice> before =
                origin.signer() == null || origin.id() == null ? Optional.empty() : known(origin.signer(), origin.id());
        Practice next = before.map(practice -> practice.renewed(taken)).orElse(taken);
        if (before.isPresent()) {
            practices.update(next);
        } else {
            practices.add(next);
        }
        events.publishEvent(new PracticeProposed(next.id(), next.committee(), true, person));
        return next.id();
    }
}
