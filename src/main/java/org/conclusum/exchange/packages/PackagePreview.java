package org.conclusum.exchange.packages;

import org.conclusum.exchange.PracticeContent;
import org.jspecify.annotations.Nullable;

/**
 * What a package would bring, before anything is taken over.
 *
 * @param fingerprint of the signer's key
 * @param trustedName what the signer is called here; none where an administrator does not trust the key
 * @param update whether an earlier edition was taken over before
 */
public record PackagePreview(
        PackageManifest manifest,
        PracticeContent content,
        String fingerprint,
        @Nullable String trustedName,
        boolean hasModel,
        boolean update) {

    public boolean isTrusted() {
        return trustedName != null;
    }
}
