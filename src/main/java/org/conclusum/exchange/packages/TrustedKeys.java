package org.conclusum.exchange.packages;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.conclusum.exchange.rules.KeyMustBeReadable;
import org.conclusum.identity.Permissions;
import org.conclusum.identity.Role;
import org.conclusum.kernel.Actor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whose packages are trusted; administrators say so, after they compared the fingerprint another way. */
@Service
@Transactional
public class TrustedKeys {

    private static final int LONGEST_NAME = 200;

    private final JdbcClient jdbc;
    private final InstallationKey own;
    private final Permissions permissions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TrustedKeys(
            JdbcClient jdbc,
            InstallationKey own,
            Permissions permissions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.own = own;
        this.permissions = permissions;
        this.events = events;
        this.clock = clock;
    }

    /** The public key of this installation, to be handed to others. */
    public String ownKey(Actor.Person person) {
        permissions.require(person, Role.ADMINISTRATOR);
        return own.get().publicKey();
    }

    public String fingerprint(String key) {
        return Signatures.fingerprint(key);
    }

    @Transactional(readOnly = true)
    public List<TrustedKey> all(Actor.Person person) {
        permissions.require(person, Role.ADMINISTRATOR);
        return jdbc.sql("select fingerprint, name, added_by, added_at from trusted_key order by name, fingerprint")
                .query((row, number) -> new TrustedKey(
                        row.getString("fingerprint"),
                        row.getString("name"),
                        row.getString("added_by"),
                        row.getTimestamp("added_at").toInstant()))
                .list();
    }

    public void trust(String name, String key, Actor.Person person) {
        permissions.require(person, Role.ADMINISTRATOR);
        String plain = key.strip();
        new KeyMustBeReadable(!name.isBlank() && name.length() <= LONGEST_NAME && Signatures.isKey(plain)).check();
        String fingerprint = Signatures.fingerprint(plain);
        jdbc.sql("insert into trusted_key (fingerprint, name, public_key, added_by, added_at) values (?, ?, ?, ?, ?)"
                        + " on conflict (fingerprint) do update set name = excluded.name")
                .params(fingerprint, name.strip(), plain, person.name(), Timestamp.from(clock.instant()))
                .update();
        events.publishEvent(new KeyTrusted(UUID.randomUUID(), fingerprint, name.strip(), person));
    }

    public void distrust(String fingerprint, Actor.Person person) {
        permissions.require(person, Role.ADMINISTRATOR);
        jdbc.sql("delete from trusted_key where fingerprint = ?")
                .param(fingerprint)
                .update();
        events.publishEvent(new KeyDistrusted(UUID.randomUUID(), fingerprint, person));
    }

    /** What the holder of a key is called here; nothing where it is not trusted. This installation trusts itself. */
    Optional<String> nameOf(String key, String claimed) {
        if (key.equals(own.get().publicKey())) {
            return Optional.of(claimed);
        }
        return jdbc.sql("select name from trusted_key where fingerprint = ?")
                .param(Signatures.fingerprint(key))
                .query(String.class)
                .optional();
    }
}
