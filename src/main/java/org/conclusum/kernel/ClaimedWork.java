package org.conclusum.kernel;

import java.util.Optional;

/**
 * Pieces of slow work that lie in the database. Each node claims one after the other, so that no two do the same; a piece
 * that takes the program down with it is given up after some attempts.
 */
public interface ClaimedWork<T> {

    /** The next piece that waits; from now on it is this node's. */
    Optional<T> claim();

    /** How often this piece was begun, this time included. */
    int attempts(T piece);

    /** What the log calls it: ids alone. */
    String nameOf(T piece);

    /**
     * Does it.
     *
     * @throws WorkGivenUp where nobody wants it any more
     * @throws Exception where it cannot be done
     */
    void work(T piece) throws Exception;

    /** Notes that it cannot be done. */
    void fail(T piece);
}
