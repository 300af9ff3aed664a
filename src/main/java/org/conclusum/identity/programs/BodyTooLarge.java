package org.conclusum.identity.programs;

/** More was sent than is taken at once. */
public class BodyTooLarge extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int most;

    BodyTooLarge(int most) {
        super("more than " + most + " bytes");
        this.most = most;
    }

    int most() {
        return most;
    }
}
