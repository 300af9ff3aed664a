package org.conclusum.voting;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.conclusum.meetings.MissedQuorums;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Looks for the matters that were put off for want of a quorum. */
@Component
class BallotMissedQuorums implements MissedQuorums {

    private final JdbcClient jdbc;

    BallotMissedQuorums(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<UUID> among(Collection<UUID> proposals, UUID committee) {
        return jdbc.sql("""
                        select last.proposal_id from (
                            select distinct on (proposal_id) proposal_id, reason from ballot
                            where proposal_id = any(?) and committee_id = ? and item_id is not null and state = 'COUNTED'
                            order by proposal_id, counted_at desc) last
                        where last.reason = 'NOT_QUORATE'""")
                .param(proposals.toArray(UUID[]::new))
                .param(committee)
                .query(UUID.class)
                .set();
    }
}
