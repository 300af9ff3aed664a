package org.conclusum.identity;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.conclusum.identity.rules.TokenMustHaveALabel;
import org.conclusum.identity.rules.TokenMustRunOut;
import org.conclusum.identity.rules.TokensMustStayFew;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.Rule;
import org.conclusum.kernel.Subject;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Personal access tokens, with which a program signs in as a person. Only their hashes are kept; everybody sees and
 * revokes their own.
 */
@Service
@Transactional
public class AccessTokens {

    /** Names what it is to whoever finds one, and to programs that look for leaked ones. */
    static final String PREFIX = "conclusum_";

    private static final int SHOWN = 4;

    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AccessTokens(JdbcClient jdbc, Accounts accounts, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.events = events;
        this.clock = clock;
    }

    /** Makes a token and answers it, for the only time. */
    public String issue(String label, LocalDate validUntil, Actor.Person owner) {
        LocalDate today = LocalDate.now(clock);
        Rule.checkAll(
                new TokenMustHaveALabel(label),
                new TokenMustRunOut(validUntil, today),
                new TokensMustStayFew(count(owner)));
        String token = PREFIX + Secret.fresh();
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                        insert into access_token (id, account_id, label, ending, hash, issued_at, valid_until)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        id,
                        owner.account(),
                        label.strip(),
                        token.substring(token.length() - SHOWN),
                        Secret.hash(token),
                        Timestamp.from(clock.instant()),
                        Date.valueOf(validUntil))
                .update();
        events.publishEvent(new AccessTokenIssued(owner.account(), id, label.strip(), validUntil, owner));
        return token;
    }

    /**
     * Revokes one of the person's own tokens.
     *
     * @throws NotFound where the person has no such token
     */
    public void revoke(UUID token, Actor.Person owner) {
        String label = jdbc.sql("delete from access_token where id = ? and account_id = ? returning label")
                .params(token, owner.account())
                .query(String.class)
                .optional()
                .orElseThrow(() -> new NotFound(Subject.Kind.ACCOUNT, "access token " + token));
        events.publishEvent(new AccessTokenRevoked(owner.account(), token, label, owner));
    }

    /** The person's tokens, the newest first. */
    @Transactional(readOnly = true)
    public List<AccessTokenRow> of(Actor.Person owner) {
        return jdbc.sql("select * from access_token where account_id = ? order by issued_at desc, id")
                .param(owner.account())
                .query(AccessTokens::row)
                .list();
    }

    /** The enabled account that a token signs in, while it is valid; notes the day of its use. */
    public Optional<UserDetails> holder(String token) {
        LocalDate today = LocalDate.now(clock);
        byte[] hash = Secret.hash(token);
        Optional<Account> account = jdbc.sql("select account_id from access_token where hash = ? and valid_until >= ?")
                .params(hash, today)
                .query(UUID.class)
                .optional()
                .flatMap(accounts::findById)
                .filter(Account::enabled);
        if (account.isPresent()) {
            jdbc.sql("update access_token set last_used_on = ? where hash = ? and last_used_on is distinct from ?")
                    .params(today, hash, today)
                    .update();
        }
        return account.map(AccountPrincipal::of);
    }

    private int count(Actor.Person owner) {
        return jdbc.sql("select count(*) from access_token where account_id = ?")
                .param(owner.account())
                .query(Integer.class)
                .single();
    }

    private static AccessTokenRow row(ResultSet row, int number) throws SQLException {
        Date lastUsed = row.getDate("last_used_on");
        return new AccessTokenRow(
                row.getObject("id", UUID.class),
                row.getString("label"),
                row.getString("ending"),
                row.getTimestamp("issued_at").toInstant(),
                row.getDate("valid_until").toLocalDate(),
                lastUsed == null ? null : lastUsed.toLocalDate());
    }
}
