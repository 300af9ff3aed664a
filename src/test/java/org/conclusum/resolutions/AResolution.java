package org.conclusum.resolutions;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.conclusum.committees.NumberKind;
import org.conclusum.committees.NumberRegister;
import org.conclusum.testing.ACommittee;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Resolutions as {@link ResolutionManagement#issue} leaves them, without the ballot before them. */
@Component
public class AResolution {

    private final NumberRegister register;
    private final TransactionTemplate transactions;
    private final JdbcClient jdbc;
    private final Clock clock;

    AResolution(NumberRegister register, TransactionTemplate transactions, JdbcClient jdbc, Clock clock) {
        this.register = register;
        this.transactions = transactions;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A resolution of 2026 that was adopted just now. */
    public UUID inForce(ACommittee committee, int serial, String title, boolean confidential) {
        return inForce(committee, serial, title, confidential, clock.instant());
    }

    public UUID inForce(ACommittee committee, int serial, String title, boolean confidential, Instant adopted) {
        UUID id = UUID.randomUUID();
        transactions.executeWithoutResult(status -> register.next(NumberKind.RESOLUTION, committee.id(), 2026, id));
        jdbc.sql(
                        "insert into resolution (id, committee_id, year, serial, number, ballot_id, proposal_id, meeting_id, title,"
                                + " wording, adopted_at, closed, state, version) values (:id, :committee, 2026, :serial, :number,"
                                + " :ballot, :proposal, :meeting, :title, :wording, :at, :closed, 'IN_FORCE', 0)")
                .param("id", id)
                .param("committee", committee.id())
                .param("serial", serial)
                .param("number", numbered(committee, serial))
                .param("ballot", UUID.randomUUID())
                .param("proposal", UUID.randomUUID())
                .param("meeting", UUID.randomUUID())
                .param("title", title)
                .param("wording", "Wortlaut " + serial)
                .param("at", Timestamp.from(adopted))
                .param("closed", confidential)
                .update();
        return id;
    }

    /** The number of the resolution with this serial, below ten. */
    public static String numbered(ACommittee committee, int serial) {
        return committee.code() + "/2026/00" + serial;
    }
}
