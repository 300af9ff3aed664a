package org.conclusum.exchange.packages;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a package says of itself; its bytes are what is signed.
 *
 * @param format always {@link #FORMAT}
 * @param version of the format
 * @param installation what the installation calls itself
 * @param key the installation's public key (Ed25519), X.509 in Base64
 * @param giver official municipality key, or null
 * @param modelName name of the model's file, or null where there is none
 */
public record PackageManifest(
        String format,
        int version,
        String installation,
        String key,
        UUID practice,
        int edition,
        @Nullable String giver,
        String giverName,
        String consentBy,
        Instant consentAt,
        Instant releasedAt,
        Instant writtenAt,
        @Nullable String modelName,
        List<Part> parts) {

    public static final String FORMAT = "conclusum-practice";
    public static final int VERSION = 1;

    /**
     * A part of the package.
     *
     * @param size in bytes, unpacked
     * @param sha256 in hexadecimal
     */
    public record Part(String path, long size, String sha256) {}

    public PackageManifest {
        parts = List.copyOf(parts);
    }
}
