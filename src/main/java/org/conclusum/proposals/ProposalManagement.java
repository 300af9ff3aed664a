package org.conclusum.proposals;

import java.time.LocalDate;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What can be done with a proposal; each command checks the permission first. */
@Service
@Transactional
public class ProposalManagement {

    /** Begins a draft for a municipality; its coordinator may. */
    public UUID draft(UUID committee, String originator, Actor actor) {
        throw new UnsupportedOperationException();
    }

    /** Saves the text; answers the new version. Throws ChangedMeanwhile where the version is not the expected one. */
    public long save(UUID proposal, ProposalText text, long expectedVersion, Actor actor) {
        throw new UnsupportedOperationException();
    }

    /** Attaches a file of up to 25 MB. */
    public UUID attach(UUID proposal, String fileName, byte[] content, Actor actor) {
        throw new UnsupportedOperationException();
    }

    /** Takes an attachment away again. */
    public void detach(UUID proposal, UUID document, Actor actor) {
        throw new UnsupportedOperationException();
    }

    /** Hands the proposal in to the office, for the first time or again. */
    public void submit(UUID proposal, long expectedVersion, Actor actor) {
        throw new UnsupportedOperationException();
    }

    /** The office finds it formally in order. */
    public void accept(UUID proposal, Actor actor) {
        throw new UnsupportedOperationException();
    }

    /** The office returns it with reasons and a date for the revision. */
    public void returnForRevision(UUID proposal, String reasons, LocalDate due, Actor actor) {
        throw new UnsupportedOperationException();
    }

    /** The originator withdraws it before the decision. */
    public void withdraw(UUID proposal, String reason, Actor actor) {
        throw new UnsupportedOperationException();
    }

    /** The procedure reminds the originator of a due revision. */
    public void remindRevision(UUID proposal, Actor actor) {
        throw new UnsupportedOperationException();
    }

    /** The procedure finds it ready for an agenda. Does nothing when it already is. */
    public void makeReady(UUID proposal, Actor actor) {
        throw new UnsupportedOperationException();
    }

    /** Takes it onto an agenda; the office of the committee may. */
    public void schedule(UUID proposal, UUID meeting, Actor actor) {
        throw new UnsupportedOperationException();
    }

    /** Takes it off an agenda again, ready for another one. */
    public void unschedule(UUID proposal, UUID meeting, Actor actor) {
        throw new UnsupportedOperationException();
    }

    /** The procedure records the decision of a ballot. Does nothing when it is recorded. */
    public void decide(UUID proposal, UUID ballot, boolean adopted, Actor actor) {
        throw new UnsupportedOperationException();
    }

    /** The procedure closes the case. Does nothing when it is closed. */
    public void close(UUID proposal, Actor actor) {
        throw new UnsupportedOperationException();
    }
}
