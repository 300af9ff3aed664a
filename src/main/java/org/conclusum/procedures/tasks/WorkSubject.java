package org.conclusum.procedures.tasks;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a task is about, as a list shows it. */
record WorkSubject(String title, @Nullable String reference, UUID committee) {}
