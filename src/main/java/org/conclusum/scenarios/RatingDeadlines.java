package org.conclusum.scenarios;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.Rule;
import org.conclusum.scenarios.rules.RatingDeadlineMustLieAhead;
import org.conclusum.scenarios.rules.RatingMustBeOpen;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** By when the municipalities are to have rated; the office says so. Who is late may still hand in. */
@Service
@Transactional
public class RatingDeadlines {

    private final JdbcClient jdbc;
    private final ScenarioProjects projects;
    private final ScenarioListing listing;
    private final ScenarioAccess access;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RatingDeadlines(
            JdbcClient jdbc,
            ScenarioProjects projects,
            ScenarioListing listing,
            ScenarioAccess access,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.projects = projects;
        this.listing = listing;
        this.access = access;
        this.events = events;
        this.clock = clock;
    }

    /** Sets the last day, or another one. */
    public void set(UUID project, LocalDate due, Actor.Person person) {
        ScenarioProject known = projects.lock(project);
        access.requireLead(known, person);
        Rule.checkAll(
                new RatingMustBeOpen(known.phase().takesRatings()),
                new RatingDeadlineMustLieAhead(!due.isBefore(LocalDate.now(clock))));
        jdbc.sql("insert into scenario_rating_deadline (project_id, due, set_by, set_at) values (?, ?, ?, ?)"
                        + " on conflict (project_id) do update set due = excluded.due, set_by = excluded.set_by,"
                        + " set_at = excluded.set_at")
                .params(
                        project,
                        due,
                        person.name(),
                        Timestamp.from(clock.instant().truncatedTo(ChronoUnit.MICROS)))
                .update();
        events.publishEvent(new ScenarioDeadlineSet(project, known.region(), due, person));
    }

    /** The last day, for whoever reads the project. */
    @Transactional(readOnly = true)
    public Optional<LocalDate> of(UUID project, Actor.Person person) {
        listing.view(project, person);
        return jdbc.sql("select due from scenario_rating_deadline where project_id = ?")
                .param(project)
                .query(LocalDate.class)
                .optional();
    }
}
