package org.conclusum.resolutions;

import java.util.UUID;
import org.conclusum.committees.OpenBusiness;
import org.conclusum.kernel.Rule;
import org.conclusum.resolutions.rules.ResolutionsMustBeClosed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Resolutions that are still carried out keep a committee from being dissolved. */
@Component
class ResolutionsToCarryOut implements OpenBusiness {

    private final JdbcClient jdbc;

    ResolutionsToCarryOut(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Rule settledIn(UUID committee) {
        return new ResolutionsMustBeClosed(jdbc.sql("select count(*) from resolution where committee_id = ?"
                        + " and state in ('PENDING', 'IN_FORCE')")
                .param(committee)
                .query(Integer.class)
                .single());
    }
}
