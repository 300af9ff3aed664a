package org.conclusum.voting.api;

/** More was sent than is taken at once. */
class BodyTooLarge extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
