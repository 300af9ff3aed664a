package org.conclusum.meetings;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.conclusum.committees.CommitteeAccess;
import org.conclusum.committees.Standing;
import org.conclusum.identity.AccountDirectory;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.Subject;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The proof that an invitation was made available and read: who of those invited opened the meeting, and when. The
 * office sees all of them, everybody else the own one only.
 */
@Service
@Transactional
public class InvitationReadings {

    private static final Duration ONE_LOOK = Duration.ofMinutes(1);

    private final JdbcClient jdbc;
    private final MeetingLookup lookup;
    private final CommitteeAccess access;
    private final AccountDirectory accounts;
    private final Clock clock;

    InvitationReadings(
            JdbcClient jdbc, MeetingLookup lookup, CommitteeAccess access, AccountDirectory accounts, Clock clock) {
        this.jdbc = jdbc;
        this.lookup = lookup;
        this.access = access;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Notes that a person opened a meeting; nothing where the person is not invited to it. */
    public void opened(UUID meeting, Actor.Person person) {
        if (!isInvited(lookup.row(meeting).state())
                || !lookup.invitation(meeting).recipients().contains(person.account())) {
            return;
        }
        Instant now = clock.instant();
        jdbc.sql("""
                        insert into invitation_reading (meeting_id, account_id, invited_at, first_at, last_at)
                        select id, :account, invited_at, :now, :now from meeting where id = :meeting
                        on conflict (meeting_id, account_id, invited_at) do update set last_at = excluded.last_at
                            where invitation_reading.last_at < :before""")
                .param("meeting", meeting)
                .param("account", person.account())
                .param("now", Timestamp.from(now))
                .param("before", Timestamp.from(now.minus(ONE_LOOK)))
                .update();
    }

    /**
     * Who of those invited opened the meeting, in the order of their names: all for the office and auditors, else the
     * own one, if the person is invited.
     *
     * @throws NotFound where there is no such meeting, or the person has no insight into its committee
     */
    @Transactional(readOnly = true)
    public List<InvitationReading> of(UUID meeting, Actor.Person person) {
        MeetingRow row = lookup.row(meeting);
        Standing standing = access.standingOf(person);
        if (!standing.seesInto(row.committee())) {
            throw new NotFound(Subject.Kind.MEETING, meeting);
        }
        if (!isInvited(row.state())) {
            return List.of();
        }
        boolean all = standing.runs(row.committee()) || standing.auditor();
        Set<UUID> shown = lookup.invitation(meeting).recipients().stream()
                .filter(account -> all || account.equals(person.account()))
                .collect(Collectors.toSet());
        Map<UUID, InvitationReading> read = read(meeting);
        return accounts.findAll(shown).values().stream()
                .map(account -> {
                    InvitationReading reading = read.get(account.id());
                    return new InvitationReading(
                            account.id(),
                            account.displayName(),
                            reading == null ? null : reading.firstAt(),
                            reading == null ? null : reading.lastAt());
                })
                .sorted(Comparator.comparing(InvitationReading::name).thenComparing(InvitationReading::account))
                .toList();
    }

    private Map<UUID, InvitationReading> read(UUID meeting) {
        return jdbc
                .sql("select r.* from invitation_reading r join meeting m on m.id = r.meeting_id"
                        + " and m.invited_at = r.invited_at where r.meeting_id = ?")
                .param(meeting)
                .query((row, number) -> new InvitationReading(
                        row.getObject("account_id", UUID.class),
                        "",
                        row.getTimestamp("first_at").toInstant(),
                        row.getTimestamp("last_at").toInstant()))
                .list()
                .stream()
                .collect(Collectors.toMap(InvitationReading::account, Function.identity()));
    }

    private static boolean isInvited(MeetingState state) {
        return state == MeetingState.INVITED || state.hasBegun();
    }
}
