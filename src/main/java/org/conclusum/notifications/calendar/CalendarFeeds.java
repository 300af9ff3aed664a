package org.conclusum.notifications.calendar;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.conclusum.committees.CommitteeAccess;
import org.conclusum.committees.CommitteeDirectory;
import org.conclusum.exchange.rounds.RoundCalendar;
import org.conclusum.exchange.rounds.RoundEvents;
import org.conclusum.identity.AccountDirectory;
import org.conclusum.identity.AccountRow;
import org.conclusum.identity.Secret;
import org.conclusum.kernel.Actor;
import org.conclusum.meetings.MeetingCalendar;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A person's meetings and rounds of exchange under secret addresses, one for all their committees and one for each if they like. Whoever has
 * the address reads what its owner may see today, and never a closed item.
 */
@Service
@Transactional
public class CalendarFeeds {

    /** How far back a calendar still learns of changes. */
    private static final Duration BACK = Duration.ofDays(180);

    private static final int MEETINGS = 1_000;

    private record Owned(UUID id, UUID account, @Nullable UUID committee) {}

    private final JdbcClient jdbc;
    private final AccountDirectory accounts;
    private final CommitteeAccess access;
    private final CommitteeDirectory committees;
    private final MeetingCalendar meetings;
    private final RoundCalendar rounds;
    private final ApplicationEventPublisher events;
    private final String address;
    private final Clock clock;

    CalendarFeeds(
            JdbcClient jdbc,
            AccountDirectory accounts,
            CommitteeAccess access,
            CommitteeDirectory committees,
            MeetingCalendar meetings,
            RoundCalendar rounds,
            ApplicationEventPublisher events,
            @Value("${conclusum.public-address}") String address,
            Clock clock) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.access = access;
        this.committees = committees;
        this.meetings = meetings;
        this.rounds = rounds;
        this.events = events;
        this.address = address;
        this.clock = clock;
    }

    /**
     * Makes the address of a feed, or makes it anew, so that an earlier one is dead; answers it for the only time.
     *
     * @param committee a committee into which the person has insight, or null for all in which they have a part
     */
    public String renew(@Nullable UUID committee, Actor.Person owner) {
        if (committee != null) {
            access.requireInsight(owner, committee);
        }
        String secret = Secret.fresh();
        jdbc.sql("""
                        insert into calendar_feed (id, account_id, committee_id, hash, issued_at) values (?, ?, ?, ?, ?)
                        on conflict (account_id, committee_id)
                        do update set hash = excluded.hash, issued_at = excluded.issued_at, fetched_at = null""")
                .param(UUID.randomUUID())
                .param(owner.account())
                .param(committee)
                .params(Secret.hash(secret), Timestamp.from(clock.instant()))
                .update();
        events.publishEvent(new CalendarFeedRenewed(owner.account(), committee, owner));
        return address + CalendarController.PATH + secret + CalendarController.ENDING;
    }

    /** Ends one of the person's own feeds; does nothing where there is none. */
    public void end(@Nullable UUID committee, Actor.Person owner) {
        int ended = jdbc.sql("delete from calendar_feed where account_id = ? and committee_id is not distinct from ?")
                .param(owner.account())
                .param(committee)
                .update();
        if (ended > 0) {
            events.publishEvent(new CalendarFeedEnded(owner.account(), committee, owner));
        }
    }

    /** The person's feeds. */
    @Transactional(readOnly = true)
    public List<FeedRow> of(Actor.Person owner) {
        return jdbc.sql("select * from calendar_feed where account_id = ?")
                .param(owner.account())
                .query(CalendarFeeds::row)
                .list();
    }

    /** What a secret opens, as iCalendar in the language of its owner; nothing where it is unknown or the account closed. */
    Optional<String> read(String secret) {
        return jdbc.sql("select id, account_id as account, committee_id as committee from calendar_feed where hash = ?")
                .param(Secret.hash(secret))
                .query(Owned.class)
                .optional()
                .flatMap(this::read);
    }

    private Optional<String> read(Owned feed) {
        Instant now = clock.instant();
        Optional<String> calendar = accounts.find(feed.account())
                .filter(AccountRow::enabled)
                .map(owner -> calendar(owner, feed.committee(), now));
        if (calendar.isPresent()) {
            jdbc.sql("update calendar_feed set fetched_at = ? where id = ?")
                    .params(Timestamp.from(now), feed.id())
                    .update();
        }
        return calendar;
    }

    private String calendar(AccountRow owner, @Nullable UUID committee, Instant now) {
        Actor.Person person = new Actor.Person(owner.id(), owner.displayName());
        Locale language = Locale.forLanguageTag(owner.language());
        MeetingEvents written = new MeetingEvents(committees.all(), address, language, now);
        return written.calendar(
                meetings.of(person, committee, now.minus(BACK), MEETINGS),
                rounds.of(person, committee, now.minus(BACK), MEETINGS).stream()
                        .map(round ->
                                RoundEvents.linked(round, address + "/exchange/rounds/" + round.id(), language, now))
                        .toList());
    }

    private static FeedRow row(ResultSet row, int number) throws SQLException {
        Timestamp fetched = row.getTimestamp("fetched_at");
        return new FeedRow(
                row.getObject("committee_id", UUID.class),
                row.getTimestamp("issued_at").toInstant(),
                fetched == null ? null : fetched.toInstant());
    }
}
