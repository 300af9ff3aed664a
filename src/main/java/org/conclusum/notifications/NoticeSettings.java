package org.conclusum.notifications;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.notifications.rules.RequiredNoticeMustComeByMail;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How and when each person wants to be told; everybody sees and sets their own. */
@Service
@Transactional
public class NoticeSettings {

    private final JdbcClient jdbc;
    private final Messages messages;

    NoticeSettings(JdbcClient jdbc, Messages messages) {
        this.jdbc = jdbc;
        this.messages = messages;
    }

    /** What the person chose for each kind; mail at once where nothing was chosen. */
    @Transactional(readOnly = true)
    public Map<NoticeKind, Delivery> of(Actor.Person person) {
        Map<NoticeKind, Delivery> chosen = new EnumMap<>(NoticeKind.class);
        for (NoticeKind kind : NoticeKind.values()) {
            chosen.put(kind, Delivery.MAIL);
        }
        jdbc.sql("select kind, delivery from notice_delivery where account_id = ?")
                .param(person.account())
                .query(row -> {
                    chosen.put(NoticeKind.valueOf(row.getString("kind")), Delivery.valueOf(row.getString("delivery")));
                });
        return chosen;
    }

    /** Chooses how to hear of a kind; mails of it that have not left yet no longer leave, where none are wanted. */
    public void choose(NoticeKind kind, Delivery delivery, Actor.Person person) {
        choose(kind, delivery, person.account());
    }

    /** Puts an end to the mails of a kind; on the page its notices stay. */
    public void unsubscribe(NoticeKind kind, UUID account) {
        choose(kind, Delivery.PAGE, account);
    }

    /** Puts an end to the digests of a person; on the page the notices stay. */
    public void unsubscribeDigests(UUID account) {
        jdbc.sql("select kind from notice_delivery where account_id = ? and delivery in ('DAILY', 'WEEKLY')")
                .param(account)
                .query((row, number) -> NoticeKind.valueOf(row.getString("kind")))
                .list()
                .forEach(kind -> unsubscribe(kind, account));
    }

    private void choose(NoticeKind kind, Delivery delivery, UUID account) {
        new RequiredNoticeMustComeByMail(kind.mustBeDelivered(), delivery == Delivery.MAIL).check();
        jdbc.sql("""
                        insert into notice_delivery (account_id, kind, delivery) values (?, ?, ?)
                        on conflict (account_id, kind) do update set delivery = excluded.delivery""").params(account, kind.name(), delivery.name()).update();
        if (delivery == Delivery.PAGE || delivery == Delivery.OFF) {
            messages.withhold(account, kind);
        }
    }

    @Transactional(readOnly = true)
    public Rhythm rhythm(Actor.Person person) {
        return rhythms(List.of(person.account())).getOrDefault(person.account(), Rhythm.USUAL);
    }

    /** Sets when mail is wanted. What was gathered before still comes when it was promised. */
    public void keep(Rhythm rhythm, Actor.Person person) {
        jdbc.sql("""
                        insert into notice_rhythm
                            (account_id, quiet_from, quiet_until, quiet_weekend, digest_at, digest_day)
                        values (:account, :from, :until, :weekend, :at, :day)
                        on conflict (account_id) do update set quiet_from = excluded.quiet_from,
                            quiet_until = excluded.quiet_until, quiet_weekend = excluded.quiet_weekend,
                            digest_at = excluded.digest_at, digest_day = excluded.digest_day""")
                .param("account", person.account())
                .param("from", rhythm.quiet() == null ? null : rhythm.quiet().from())
                .param("until", rhythm.quiet() == null ? null : rhythm.quiet().until())
                .param("weekend", rhythm.quietWeekend())
                .param("at", rhythm.digestAt())
                .param("day", rhythm.digestDay().getValue())
                .update();
    }

    /** What those among the accounts chose for this kind who chose something, in one query. */
    Map<UUID, Delivery> deliveries(Collection<UUID> accounts, NoticeKind kind) {
        Map<UUID, Delivery> chosen = new HashMap<>();
        if (!kind.mustBeDelivered() && !accounts.isEmpty()) {
            jdbc.sql(
                            "select account_id, delivery from notice_delivery where kind = :kind and account_id in (:accounts)")
                    .param("kind", kind.name())
                    .param("accounts", accounts)
                    .query(row -> {
                        chosen.put(
                                row.getObject("account_id", UUID.class), Delivery.valueOf(row.getString("delivery")));
                    });
        }
        return chosen;
    }

    /** When those among the accounts want mail who said so, in one query. */
    Map<UUID, Rhythm> rhythms(Collection<UUID> accounts) {
        Map<UUID, Rhythm> rhythms = new HashMap<>();
        if (!accounts.isEmpty()) {
            jdbc.sql("select * from notice_rhythm where account_id in (:accounts)")
                    .param("accounts", accounts)
                    .query(row -> {
                        rhythms.put(row.getObject("account_id", UUID.class), rhythm(row));
                    });
        }
        return rhythms;
    }

    private static Rhythm rhythm(ResultSet row) throws SQLException {
        LocalTime from = time(row, "quiet_from");
        LocalTime until = time(row, "quiet_until");
        return new Rhythm(
                from == null || until == null ? null : new QuietHours(from, until),
                row.getBoolean("quiet_weekend"),
                row.getObject("digest_at", LocalTime.class),
                DayOfWeek.of(row.getInt("digest_day")));
    }

    private static @Nullable LocalTime time(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalTime.class);
    }
}
