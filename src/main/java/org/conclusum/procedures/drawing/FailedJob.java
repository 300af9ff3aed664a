package org.conclusum.procedures.drawing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Something that a procedure tried to do by itself and gave up; the message is the program's. */
public record FailedJob(
        String id,
        String process,
        @Nullable String step,
        String subject,
        @Nullable Instant due,
        String message) {}
