package org.conclusum.kernel;

/** There is no such thing, or it is none of the person's business: both look the same. */
public class NotFound extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotFound(Subject.Kind kind, Object id) {
        super(kind + " " + id);
    }
}
