package org.conclusum.voting.secret;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A secret that is made up for one vote, kept nowhere, and known to the voter's page alone. From it follow the codes
 * under which the voter's papers are published: who has seen them finds the papers, nobody else can, and nobody can tell
 * which codes belong together. The same receipt twice is the same vote twice, and counts once.
 */
public final class Receipt {

    private static final int SECRET_BYTES = 32;
    private static final String ALGORITHM = "HmacSHA256";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final byte[] secret;

    private Receipt(byte[] secret) {
        this.secret = secret;
    }

    public static Receipt fresh() {
        byte[] secret = new byte[SECRET_BYTES];
        RANDOM.nextBytes(secret);
        return new Receipt(secret);
    }

    /** The codes of so many papers in a ballot. */
    public List<Code> codes(UUID ballot, int papers) {
        return IntStream.range(0, papers).mapToObj(paper -> code(ballot, paper)).toList();
    }

    private Code code(UUID ballot, int paper) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret, ALGORITHM));
            mac.update(ByteBuffer.allocate(Long.BYTES * 2 + Integer.BYTES)
                    .putLong(ballot.getMostSignificantBits())
                    .putLong(ballot.getLeastSignificantBits())
                    .putInt(paper)
                    .flip());
            return Code.of(mac.doFinal());
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }

    @Override
    public String toString() {
        return "receipt";
    }
}
