package org.conclusum.voting.secret;

import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.stream.IntStream;

/**
 * The code of a paper: 60 random bits as twelve characters that nobody mistakes for one another.
 *
 * @param value without dashes
 */
public record Code(String value) implements Comparable<Code> {

    static final int BYTES = Long.BYTES;

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int BITS = 5;
    private static final int CHARACTERS = 12;
    private static final int GROUP = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** The code of these random bytes, of which there are at least eight. */
    static Code of(byte[] random) {
        return of(ByteBuffer.wrap(random).getLong());
    }

    public static Code random() {
        return of(RANDOM.nextLong());
    }

    static Code of(long bits) {
        StringBuilder value = new StringBuilder(CHARACTERS);
        IntStream.range(0, CHARACTERS)
                .forEach(place -> value.append(ALPHABET.charAt((int) (bits >>> (BITS * place)) & 31)));
        return new Code(value.toString());
    }

    long bits() {
        long bits = 0;
        for (int place = CHARACTERS - 1; place >= 0; place--) {
            bits = bits << BITS | ALPHABET.indexOf(value.charAt(place));
        }
        return bits;
    }

    /** As it is shown: in three groups. */
    public String shown() {
        return value.substring(0, GROUP) + "-" + value.substring(GROUP, 2 * GROUP) + "-" + value.substring(2 * GROUP);
    }

    @Override
    public int compareTo(Code other) {
        return value.compareTo(other.value);
    }
}
