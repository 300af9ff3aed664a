package org.conclusum.kernel;

/** Somebody asked for what the person may not do or see. Tells nothing about the thing itself. */
public class NotPermitted extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotPermitted(Actor actor, String what) {
        super(actor.name() + " may not " + what);
    }
}
