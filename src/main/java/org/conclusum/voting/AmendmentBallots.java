package org.conclusum.voting;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which ballots are about an amendment, and about which. */
@Repository
class AmendmentBallots {

    private final JdbcClient jdbc;

    AmendmentBallots(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(UUID ballot, UUID amendment, UUID item) {
        jdbc.sql("insert into ballot_amendment (ballot_id, amendment_id, item_id) values (?, ?, ?)")
                .params(ballot, amendment, item)
                .update();
    }

    Optional<UUID> amendmentOf(UUID ballot) {
        return jdbc.sql("select amendment_id from ballot_amendment where ballot_id = ?")
                .param(ballot)
                .query(UUID.class)
                .optional();
    }

    Optional<UUID> itemOf(UUID ballot) {
        return jdbc.sql("select item_id from ballot_amendment where ballot_id = ?")
                .param(ballot)
                .query(UUID.class)
                .optional();
    }

    /** The ballots on an amendment, the latest first. */
    List<UUID> on(UUID amendment) {
        return jdbc.sql("select b.id from ballot b join ballot_amendment a on a.ballot_id = b.id"
                        + " where a.amendment_id = ? order by b.opened_at desc, b.id")
                .param(amendment)
                .query(UUID.class)
                .list();
    }

    /** The ballot on an amendment to the motion of this item that is not counted yet. */
    Optional<UUID> openOn(UUID item) {
        return jdbc.sql("select b.id from ballot b join ballot_amendment a on a.ballot_id = b.id"
                        + " where a.item_id = ? and b.state <> 'COUNTED'")
                .param(item)
                .query(UUID.class)
                .optional();
    }

    /** Whether an amendment to the motion of this item is being voted on. */
    boolean isOneOpenOn(UUID item) {
        return openOn(item).isPresent();
    }
}
