package org.conclusum.exchange.packages;

import java.util.List;
import org.conclusum.exchange.PracticeContent;
import org.jspecify.annotations.Nullable;

/**
 * A package whose parts are what was signed; whether the signer is to be trusted is another question.
 *
 * @param content with the names of files, in the order of their contents
 */
record PracticePackage(
        PackageManifest manifest,
        PracticeContent content,
        @Nullable String model,
        List<byte[]> files) {

    PracticePackage {
        files = List.copyOf(files);
    }
}
