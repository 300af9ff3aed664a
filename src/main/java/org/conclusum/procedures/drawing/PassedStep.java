package org.conclusum.procedures.drawing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A step that lies behind a case.
 *
 * @param by the person who did it, or null
 * @param automatic whether the procedure did it by itself
 * @param dropped whether it was left undone, as the case ended or went another way
 */
public record PassedStep(String name, Instant at, @Nullable String by, boolean automatic, boolean dropped) {}
