package org.conclusum.exchange;

import java.util.List;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.resolutions.ResolutionDetail;
import org.conclusum.resolutions.ResolutionState;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What practices were made from a resolution, and who may make one. */
@Service
@Transactional(readOnly = true)
public class PracticesOfResolution {

    /** A practice that was made from a resolution. */
    public record Made(UUID practice, String title) {}

    private final Practices practices;
    private final PracticeAccess access;
    private final JdbcClient jdbc;

    PracticesOfResolution(Practices practices, PracticeAccess access, JdbcClient jdbc) {
        this.practices = practices;
        this.access = access;
        this.jdbc = jdbc;
    }

    /** Those that this person sees. */
    public List<Made> made(UUID resolution, Actor.Person person) {
        PracticeAccess.Part part = access.partOf(person);
        return jdbc
                .sql("select id from practice where resolution_id = ? and state <> 'WITHDRAWN' order by changed_at")
                .param(resolution)
                .query(UUID.class)
                .stream()
                .flatMap(id -> practices.find(id).stream())
                .filter(part::sees)
                .map(practice -> new Made(practice.id(), title(practice, part)))
                .toList();
    }

    private String title(Practice practice, PracticeAccess.Part part) {
        return part.seesWork(practice)
                ? practice.content().title()
                : practices
                        .edition(practice.id(), practice.edition())
                        .map(edition -> edition.content().title())
                        .orElse("");
    }

    /** Whether this person may make a practice from it; nobody may from one behind closed doors. */
    public boolean mayMake(ResolutionDetail resolution, Actor.Person person) {
        boolean passable = !resolution.row().closed()
                && (resolution.row().state() == ResolutionState.IN_FORCE
                        || resolution.row().state() == ResolutionState.CLOSED);
        return passable
                && access.partOf(person).standing().runs(resolution.row().committee());
    }
}
