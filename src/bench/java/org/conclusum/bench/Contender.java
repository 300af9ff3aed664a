package org.conclusum.bench;

import java.util.Collection;
import java.util.UUID;

/** A way to take the votes of a ballot, each in a commit of its own; several threads may vote at once. */
interface Contender extends AutoCloseable {

    /** Opens the next ballot. */
    void open(Collection<UUID> seats);

    void cast(UUID seat, UUID account);

    /** Leaves the ballot, whether all have voted or not. */
    void end();

    @Override
    void close();
}
