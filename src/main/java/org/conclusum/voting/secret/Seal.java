package org.conclusum.voting.secret;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Collection;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Closes an urn under a key (AES-256-GCM, a random nonce first) and binds it to its ballot and to who has taken part:
 * neither the block nor the list can be exchanged without the other.
 */
final class Seal {

    static final int KEY_BYTES = 32;

    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final SecureRandom RANDOM = new SecureRandom();

    private Seal() {}

    static byte[] newKey() {
        return random(KEY_BYTES);
    }

    static byte[] close(byte[] key, byte[] block, UUID ballot, Collection<UUID> participants) {
        byte[] nonce = random(NONCE_BYTES);
        byte[] sealed = run(Cipher.ENCRYPT_MODE, key, nonce, block, ballot, participants);
        return ByteBuffer.allocate(nonce.length + sealed.length)
                .put(nonce)
                .put(sealed)
                .array();
    }

    /** @throws UrnUnreadable if key, block, ballot and participants do not belong together */
    static byte[] open(byte[] key, byte[] closed, UUID ballot, Collection<UUID> participants) {
        byte[] nonce = Arrays.copyOf(closed, NONCE_BYTES);
        byte[] sealed = Arrays.copyOfRange(closed, NONCE_BYTES, closed.length);
        return run(Cipher.DECRYPT_MODE, key, nonce, sealed, ballot, participants);
    }

    private static byte[] run(
            int mode, byte[] key, byte[] nonce, byte[] text, UUID ballot, Collection<UUID> participants) {
        try {
            Cipher cipher = Cipher.getInstance(CIPHER);
            cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(bytes(ballot));
            participants.stream().sorted().forEach(seat -> cipher.updateAAD(bytes(seat)));
            return cipher.doFinal(text);
        } catch (GeneralSecurityException failed) {
            throw new UrnUnreadable(ballot, failed);
        }
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(Long.BYTES * 2)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
