package org.conclusum.voting;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which ballots are about the urgency of an item, and of which. */
@Repository
class UrgencyBallots {

    private final JdbcClient jdbc;

    UrgencyBallots(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(UUID ballot, UUID item) {
        jdbc.sql("insert into ballot_urgency (ballot_id, item_id) values (?, ?)")
                .params(ballot, item)
                .update();
    }

    Optional<UUID> itemOf(UUID ballot) {
        return jdbc.sql("select item_id from ballot_urgency where ballot_id = ?")
                .param(ballot)
                .query(UUID.class)
                .optional();
    }

    /** The ballots on the urgency of an item, the latest first. */
    List<UUID> on(UUID item) {
        return jdbc.sql("select b.id from ballot b join ballot_urgency u on u.ballot_id = b.id"
                        + " where u.item_id = ? order by b.opened_at desc, b.id")
                .param(item)
                .query(UUID.class)
                .list();
    }

    /** The ballot on the urgency of this item that is not counted yet. */
    Optional<UUID> openOn(UUID item) {
        return jdbc.sql("select b.id from ballot b join ballot_urgency u on u.ballot_id = b.id"
                        + " where u.item_id = ? and b.state <> 'COUNTED'")
                .param(item)
                .query(UUID.class)
                .optional();
    }
}
