package org.conclusum.committees;

import org.jspecify.annotations.Nullable;

/**
 * Something of a year that is not finished.
 *
 * @param number null where it has none yet: then it will get one of the year that is open when it does
 * @param state how it stands, in words
 * @param route where it is found, a route of the interface
 */
public record OpenMatter(NumberKind kind, @Nullable String number, String title, String state, String route) {}
