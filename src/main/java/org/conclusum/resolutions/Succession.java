package org.conclusum.resolutions;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.conclusum.committees.CommitteeAccess;
import org.conclusum.kernel.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which resolution replaced or revoked which, read from both ends, as far as the viewer may see them. */
@Service
@Transactional(readOnly = true)
public class Succession {

    private static final int MOST = 200;

    private final JdbcClient jdbc;
    private final CommitteeAccess access;

    Succession(JdbcClient jdbc, CommitteeAccess access) {
        this.jdbc = jdbc;
        this.access = access;
    }

    /** A resolution at the other end. */
    public record Other(UUID id, String number, String title, boolean revoked) {}

    /** What replaced or revoked this resolution. */
    public Optional<Other> after(UUID resolution, Actor viewer) {
        return others("join resolution o on o.lapsed_by = r.id where o.id = :id", "o", resolution, viewer).stream()
                .findFirst();
    }

    /** What this resolution replaced or revoked, by number. */
    public List<Other> before(UUID resolution, Actor viewer) {
        return others("where r.lapsed_by = :id", "r", resolution, viewer);
    }

    /** The resolutions of the same committee that may replace or revoke this one, the latest first. */
    public List<Other> candidates(UUID resolution, Actor viewer) {
        return others(
                "join resolution o on o.committee_id = r.committee_id and o.id <> r.id and r.adopted_at >= o.adopted_at"
                        + " and r.state in ('IN_FORCE', 'CLOSED') where o.id = :id",
                "r",
                resolution,
                viewer);
    }

    private List<Other> others(String condition, String lapsed, UUID resolution, Actor viewer) {
        return jdbc.sql("select r.id, r.number, r.title, " + lapsed + ".state = 'REVOKED' as revoked from resolution r "
                        + condition + " and " + Visibility.CONDITION + " order by r.adopted_at desc, r.number desc"
                        + " limit :most")
                .params(Visibility.parameters(access.standingOf(viewer)))
                .param("id", resolution)
                .param("most", MOST)
                .query(Other.class)
                .list();
    }
}
