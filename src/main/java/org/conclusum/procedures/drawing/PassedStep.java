package org.conclusum.procedures.drawing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A step that lies behind a case; who did it is null where the procedure did. */
public record PassedStep(String name, Instant at, @Nullable String by, boolean dropped) {}
