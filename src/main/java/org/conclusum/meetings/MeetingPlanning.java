package org.conclusum.meetings;

import java.time.LocalDateTime;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** From the date to the invitation; each command checks the permission first. */
@Service
@Transactional
public class MeetingPlanning {

    /** Plans a meeting; the office of the committee may. */
    public UUID plan(NewMeeting meeting, Actor actor) {
        throw new UnsupportedOperationException();
    }

    /** Moves a meeting that is not yet open. */
    public void move(UUID meeting, LocalDateTime startsAt, String place, Actor actor) {
        throw new UnsupportedOperationException();
    }

    /** Calls a meeting off; its proposals wait for another. */
    public void cancel(UUID meeting, String reason, Actor actor) {
        throw new UnsupportedOperationException();
    }

    /** Takes a ready proposal onto the agenda. */
    public UUID addProposal(UUID meeting, UUID proposal, Actor actor) {
        throw new UnsupportedOperationException();
    }

    /** Adds an item without a proposal. */
    public UUID addItem(UUID meeting, String title, boolean closed, Actor actor) {
        throw new UnsupportedOperationException();
    }

    /** Moves an item to a place, counted from 0. */
    public void moveItem(UUID meeting, UUID item, int place, Actor actor) {
        throw new UnsupportedOperationException();
    }

    /** Takes an item off. */
    public void removeItem(UUID meeting, UUID item, Actor actor) {
        throw new UnsupportedOperationException();
    }

    /** The office hands the draft of the agenda to the chair. */
    public void finishDraft(UUID meeting, Actor actor) {
        throw new UnsupportedOperationException();
    }

    /** The chair releases the agenda. */
    public void release(UUID meeting, Actor actor) {
        throw new UnsupportedOperationException();
    }

    /** The chair gives the agenda back to the office. */
    public void returnAgenda(UUID meeting, String reason, Actor actor) {
        throw new UnsupportedOperationException();
    }

    /** The office issues the invitations; inside the notice period only with a reason for the urgency. */
    public void invite(UUID meeting, @Nullable String urgency, Actor actor) {
        throw new UnsupportedOperationException();
    }

    /** A member, or the office for it, answers the invitation. */
    public void answer(UUID meeting, UUID seat, InvitationAnswer answer, Actor actor) {
        throw new UnsupportedOperationException();
    }
}
