package org.conclusum.scenarios.analysis;

/**
 * One projection of a key factor.
 *
 * @param factor place of the factor, from 0
 * @param projection place of the projection within its factor, from 0
 */
public record Choice(int factor, int projection) {}
