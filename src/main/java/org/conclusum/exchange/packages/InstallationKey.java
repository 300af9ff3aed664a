package org.conclusum.exchange.packages;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Base64;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The key with which this installation signs what it gives away; made when it is needed first. */
@Component
class InstallationKey {

    /** The key as it is used. */
    record Held(String publicKey, PrivateKey privateKey) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    InstallationKey(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Held get() {
        return jdbc.sql("select public_key, private_key from installation_key")
                .query((row, number) -> held(row.getString("public_key"), row.getBytes("private_key")))
                .optional()
                .orElseGet(this::make);
    }

    /** Of two nodes that make one at once, the second takes that of the first. */
    private Held make() {
        KeyPair pair = Signatures.newPair();
        jdbc.sql("insert into installation_key (id, public_key, private_key, made_at) values (1, ?, ?, ?)"
                        + " on conflict do nothing")
                .params(
                        Base64.getEncoder().encodeToString(pair.getPublic().getEncoded()),
                        pair.getPrivate().getEncoded(),
                        Timestamp.from(clock.instant()))
                .update();
        return jdbc.sql("select public_key, private_key from installation_key")
                .query((row, number) -> held(row.getString("public_key"), row.getBytes("private_key")))
                .single();
    }

    private static Held held(String publicKey, byte[] privateKey) {
        try {
            return new Held(
                    publicKey, KeyFactory.getInstance("Ed25519").generatePrivate(new PKCS8EncodedKeySpec(privateKey)));
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("the key of the installation cannot be read", broken);
        }
    }
}
