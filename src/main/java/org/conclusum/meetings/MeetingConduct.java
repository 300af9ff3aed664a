package org.conclusum.meetings;

import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What happens in a meeting; the chair leads, the office as minute taker may help. */
@Service
@Transactional
public class MeetingConduct {

    /** Opens the meeting. */
    public void open(UUID meeting, Actor actor) {
        throw new UnsupportedOperationException();
    }

    /** Records that the principal or a substitute of a seat is there. */
    public void arrive(UUID meeting, UUID seat, UUID account, Actor actor) {
        throw new UnsupportedOperationException();
    }

    /** Records that nobody of the seat is there any more. */
    public void leave(UUID meeting, UUID seat, Actor actor) {
        throw new UnsupportedOperationException();
    }

    /** Calls an item; the one before it is finished. */
    public void call(UUID meeting, UUID item, Actor actor) {
        throw new UnsupportedOperationException();
    }

    /** Finishes the current item. */
    public void finish(UUID meeting, UUID item, Actor actor) {
        throw new UnsupportedOperationException();
    }

    /** Postpones an item; its proposal waits for another meeting. Does nothing when it is postponed. */
    public void postpone(UUID meeting, UUID item, Actor actor) {
        throw new UnsupportedOperationException();
    }

    /** Closes the meeting; items not dealt with are postponed. */
    public void close(UUID meeting, Actor actor) {
        throw new UnsupportedOperationException();
    }
}
