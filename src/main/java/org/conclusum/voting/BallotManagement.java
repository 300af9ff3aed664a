package org.conclusum.voting;

import java.time.Instant;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** From the opening of a ballot to its result; each command checks the permission first. */
@Service
@Transactional
public class BallotManagement {

    /** Opens a ballot on the current item; the chair may. Freezes who is present, weights and rules. */
    public UUID open(UUID item, String wording, BallotClosing closing, @Nullable Instant deadline, Actor actor) {
        throw new UnsupportedOperationException();
    }

    /** Casts or changes the vote of a seat; who fills the seat in this meeting may. */
    public void cast(UUID ballot, UUID seat, Choice choice, Actor actor) {
        throw new UnsupportedOperationException();
    }

    /** Ends the vote; the chair or the procedure may. Does nothing when it has ended. */
    public void close(UUID ballot, Actor actor) {
        throw new UnsupportedOperationException();
    }

    /** The procedure counts; answers the outcome. Counting twice gives the same. */
    public String count(UUID ballot, Actor actor) {
        throw new UnsupportedOperationException();
    }

    /** The procedure reminds those who have not voted. */
    public void remind(UUID ballot, Actor actor) {
        throw new UnsupportedOperationException();
    }
}
