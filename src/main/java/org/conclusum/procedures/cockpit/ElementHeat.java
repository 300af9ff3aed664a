package org.conclusum.procedures.cockpit;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How much goes on at one element of a model.
 *
 * @param name as it is drawn; the id where it has none
 * @param running cases that stand there
 * @param waiting how long they have been there on average; null where none is
 * @param incidents automatic work that was given up there
 */
public record ElementHeat(
        String element, String name, int running, @Nullable Duration waiting, int incidents) {}
