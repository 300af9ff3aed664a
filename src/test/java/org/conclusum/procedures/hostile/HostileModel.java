package org.conclusum.procedures.hostile;

import org.jspecify.annotations.Nullable;

/**
 * A file that has to be refused.
 *
 * @param way what it tries
 * @param rule by which it is refused
 * @param element which is named; null where it is the file
 */
public record HostileModel(
        String way, String rule, @Nullable String element, byte[] file) {

    @Override
    public String toString() {
        return way;
    }
}
