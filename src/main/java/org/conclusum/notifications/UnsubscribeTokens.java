package org.conclusum.notifications;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Words in a link by which whoever got a mail ends such mails without signing in. They name the account and the kind, and
 * a keyed hash (HMAC-SHA256, RFC 2104) shows that this installation wrote them. They end mails and open nothing.
 */
@Component
class UnsubscribeTokens {

    /** Nobody writes so much; what is longer is not looked at. */
    private static final int LONGEST = 300;

    private static final String ALGORITHM = "HmacSHA256";
    private static final String DIGESTS = "DIGESTS";

    private final JdbcClient jdbc;
    private volatile byte @Nullable [] key;

    UnsubscribeTokens(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What a link ends.
     *
     * @param kind the kind of notice, or null for all digests
     */
    record Ending(UUID account, @Nullable NoticeKind kind) {
        private boolean isPossible() {
            return kind == null || !kind.mustBeDelivered();
        }
    }

    String write(Ending ending) {
        String said = ending.account() + "." + (ending.kind() == null ? DIGESTS : ending.kind());
        byte[] plain = said.getBytes(StandardCharsets.UTF_8);
        Base64.Encoder letters = Base64.getUrlEncoder().withoutPadding();
        return letters.encodeToString(plain) + "." + letters.encodeToString(sign(plain));
    }

    /** What a link ends; nothing where this installation did not write it. */
    Optional<Ending> read(String token) {
        String[] parts = token.split("\\.", -1);
        if (token.length() > LONGEST || parts.length != 2) {
            return Optional.empty();
        }
        try {
            byte[] plain = Base64.getUrlDecoder().decode(parts[0]);
            byte[] signature = Base64.getUrlDecoder().decode(parts[1]);
            return MessageDigest.isEqual(sign(plain), signature)
                    ? Optional.of(ending(new String(plain, StandardCharsets.UTF_8)))
                            .filter(Ending::isPossible)
                    : Optional.empty();
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    private static Ending ending(String said) {
        String[] parts = said.split("\\.");
        return new Ending(UUID.fromString(parts[0]), parts[1].equals(DIGESTS) ? null : NoticeKind.valueOf(parts[1]));
    }

    private byte[] sign(byte[] plain) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key(), ALGORITHM));
            return mac.doFinal(plain);
        } catch (GeneralSecurityException absent) {
            throw new IllegalStateException("every Java has " + ALGORITHM, absent);
        }
    }

    /** The key of the installation; all nodes have the same. */
    private byte[] key() {
        byte[] known = key;
        if (known == null) {
            known = jdbc.sql("select key from unsubscribe_key")
                    .query(byte[].class)
                    .single();
            key = known;
        }
        return known;
    }
}
