package org.conclusum.proposals;

import java.util.Locale;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Gives the numbers of proposals: {@code LAU/V/2026/001}. The row of a committee and year is locked until the
 * transaction ends, so numbers follow each other without a gap, and one that rolls back was never given.
 */
@Component
class ProposalNumbers {

    private final JdbcClient jdbc;

    ProposalNumbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    String next(UUID committee, String code, int year) {
        int serial = jdbc.sql("insert into proposal_serial as s (committee_id, year, last) values (?, ?, 1)"
                        + " on conflict (committee_id, year) do update set last = s.last + 1 returning last")
                .params(committee, year)
                .query(Integer.class)
                .single();
        return String.format(Locale.ROOT, "%s/V/%d/%03d", code, year, serial);
    }
}
