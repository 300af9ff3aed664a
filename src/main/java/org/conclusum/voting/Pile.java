package org.conclusum.voting;

/**
 * Ballot papers that say the same.
 *
 * @param papers at least one
 */
public record Pile(Answer answer, int papers) {}
