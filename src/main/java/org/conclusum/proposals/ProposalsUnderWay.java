package org.conclusum.proposals;

import java.util.UUID;
import org.conclusum.committees.OpenBusiness;
import org.conclusum.kernel.Rule;
import org.conclusum.proposals.rules.ProposalsMustBeSettled;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Proposals on their way keep a committee from being dissolved; drafts do not. */
@Component
class ProposalsUnderWay implements OpenBusiness {

    private final JdbcClient jdbc;

    ProposalsUnderWay(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Rule settledIn(UUID committee) {
        return new ProposalsMustBeSettled(jdbc.sql("select count(*) from proposal where committee_id = ?"
                        + " and state in ('SUBMITTED', 'RETURNED', 'ACCEPTED', 'READY', 'SCHEDULED', 'CIRCULATING')")
                .param(committee)
                .query(Integer.class)
                .single());
    }
}
