package org.conclusum.audit;

import java.nio.ByteBuffer;

/** A link of the chain: it binds an entry to everything that was sealed before it. */
record Seal(long position, long entry, byte[] previous, byte[] hash) {

    static final byte[] GENESIS = new byte[32];

    static Seal after(long position, byte[] previous, long entry, byte[] contentHash) {
        byte[] content = ByteBuffer.allocate(previous.length + 2 * Long.BYTES + contentHash.length)
                .put(previous)
                .putLong(position)
                .putLong(entry)
                .put(contentHash)
                .array();
        return new Seal(position, entry, previous, JournalEntry.sha256(content));
    }
}
