package org.conclusum.notifications;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.conclusum.exchange.rounds.GuestAddress;
import org.conclusum.exchange.rounds.GuestPost;
import org.conclusum.exchange.rounds.RoundEntry;
import org.conclusum.uikit.Texts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Letters to guests of a round, who have no account, by the same way out as all mail. What a letter says is forgotten once
 * it is sent, at the latest when the guest's link ends.
 */
@Component
@Transactional
class GuestMail implements GuestPost {

    private final JdbcClient jdbc;
    private final MailServer server;
    private final Clock clock;

    GuestMail(JdbcClient jdbc, MailServer server, Clock clock) {
        this.jdbc = jdbc;
        this.server = server;
        this.clock = clock;
    }

    @Override
    public boolean isOpen() {
        return server.configured();
    }

    @Override
    public void sendLink(GuestAddress to, RoundEntry round, String page) {
        write("RoundGuestInvited", to, round, "", page);
    }

    /** Tells a guest what happened; the words are {@code notifications.guest.<event>.subject} and {@code .body}. */
    void write(String event, GuestAddress to, RoundEntry round, String reason, String page) {
        Locale language = to.language();
        String key = "notifications.guest." + event;
        Object[] arguments = {
            round.title(), Words.moment(round.startsAt()).in(language), round.place(), reason, to.name()
        };
        Timestamp now = Timestamp.from(clock.instant());
        jdbc.sql("""
                        insert into message (id, occurrence_id, guest_id, guest_name, address, language, forget_at, event,
                            kind, thing_id, subject, body, route, confidential, state, attempts, next_attempt_at, created_at)
                        values (:id, :id, :guest, :name, :address, :language, :until, :event,
                            :kind, :round, :subject, :body, :page, false,
                            'QUEUED', 0, :now, :now)""")
                .param("id", UUID.randomUUID())
                .param("guest", to.guest())
                .param("name", to.name())
                .param("address", to.email())
                .param("language", language.getLanguage())
                .param("until", Timestamp.from(to.until()))
                .param("event", event)
                .param("kind", NoticeKind.EXCHANGE.name())
                .param("round", round.id())
                .param("subject", Texts.text(language, key + ".subject", arguments))
                .param("body", Texts.text(language, key + ".body", arguments).strip())
                .param("page", page)
                .param("now", now)
                .update();
    }

    @Override
    @Transactional(readOnly = true)
    public Map<UUID, Standing> standing(Collection<UUID> guests) {
        Map<UUID, Standing> standing = new HashMap<>();
        jdbc.sql("select distinct on (guest_id) guest_id, state from message where guest_id in (:guests)"
                        + " order by guest_id, created_at desc")
                .param("guests", guests)
                .query(row -> {
                    standing.put(
                            row.getObject("guest_id", UUID.class),
                            switch (MessageState.valueOf(row.getString("state"))) {
                                case QUEUED, GATHERED, IN_DIGEST -> Standing.WAITING;
                                case SENT -> Standing.SENT;
                                case FAILED, INBOX_ONLY -> Standing.FAILED;
                            });
                });
        return standing;
    }

    /** A guest whose link was ended gets no more letters. */
    void forget(UUID guest) {
        forget("guest_id = ?", guest);
    }

    @Scheduled(fixedDelay = 600_000, initialDelay = 60_000)
    void forgetEnded() {
        forget("forget_at <= ?", Timestamp.from(clock.instant()));
    }

    private void forget(String condition, Object value) {
        jdbc.sql("update message set address = null, body = '', route = '', state = case when state = 'QUEUED'"
                        + " then 'FAILED' else state end where address is not null and " + condition)
                .param(value)
                .update();
    }
}
