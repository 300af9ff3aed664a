package org.conclusum.exchange.rounds;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.conclusum.committees.Standing;
import org.conclusum.kernel.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Rounds for calendars outside of the program. */
@Service
@Transactional(readOnly = true)
public class RoundCalendar {

    private static final String ENTRIES = """
            select r.id, r.committee_id, r.title, r.starts_at, r.minutes, r.place, r.state, r.changes,
                array(select t.title from exchange_topic t where t.round_id = r.id and t.place is not null
                    and r.state in ('INVITED', 'HELD', 'REPORTED') order by t.place) as programme
            from exchange_round r""";
    private static final UUID NOTHING = new UUID(0, 0);

    private final JdbcClient jdbc;
    private final RoundAccess access;

    RoundCalendar(JdbcClient jdbc, RoundAccess access) {
        this.jdbc = jdbc;
        this.access = access;
    }

    /**
     * The person's rounds from a moment on, in their order; cancelled ones too, so that calendars take them out.
     *
     * @param committee a committee into which the person has insight, or null for all in which they have a part
     */
    public List<RoundEntry> of(Actor.Person person, @Nullable UUID committee, Instant from, int limit) {
        Standing standing = access.standingOf(person);
        Set<UUID> committees = new HashSet<>(Set.of(NOTHING));
        if (committee == null) {
            committees.addAll(standing.chaired());
            committees.addAll(standing.seated());
            committees.addAll(standing.run());
            committees.addAll(standing.represented());
        } else if (standing.seesInto(committee)) {
            committees.add(committee);
        }
        return jdbc.sql(ENTRIES + " where r.committee_id in (:committees) and r.starts_at >= :from"
                        + " order by r.starts_at, r.id limit :limit")
                .param("committees", committees)
                .param("from", Timestamp.from(from))
                .param("limit", limit)
                .query(RoundCalendar::entry)
                .list();
    }

    /** One round, for whoever checked that it may be told of. */
    public Optional<RoundEntry> find(UUID round) {
        return jdbc.sql(ENTRIES + " where r.id = ?")
                .param(round)
                .query(RoundCalendar::entry)
                .optional();
    }

    /** The round to which a guest was invited. */
    public Optional<RoundEntry> ofGuest(UUID guest) {
        return jdbc.sql(ENTRIES + " join exchange_guest g on g.round_id = r.id where g.id = ?")
                .param(guest)
                .query(RoundCalendar::entry)
                .optional();
    }

    private static RoundEntry entry(ResultSet row, int number) throws SQLException {
        return new RoundEntry(
                row.getObject("id", UUID.class),
                row.getObject("committee_id", UUID.class),
                row.getString("title"),
                row.getTimestamp("starts_at").toInstant(),
                row.getInt("minutes"),
                row.getString("place"),
                RoundState.valueOf(row.getString("state")),
                row.getInt("changes"),
                Arrays.asList((String[]) row.getArray("programme").getArray()));
    }
}
