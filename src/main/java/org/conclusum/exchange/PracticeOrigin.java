package org.conclusum.exchange;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a practice was first written down.
 *
 * @param signer fingerprint of the key of the other installation; none where it was written here
 * @param installation what the other installation calls itself
 * @param id of the practice there
 * @param edition that was taken over
 */
public record PracticeOrigin(
        @Nullable String signer,
        @Nullable String installation,
        @Nullable UUID id,
        int edition) {

    static final PracticeOrigin HERE = new PracticeOrigin(null, null, null, 0);

    public boolean isElsewhere() {
        return signer != null;
    }
}
