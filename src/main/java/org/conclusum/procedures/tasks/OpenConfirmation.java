package org.conclusum.procedures.tasks;

import org.jspecify.annotations.Nullable;

/**
 * A step that waits for a second person.
 *
 * @param step its name in the model
 * @param description what the model says of it
 * @param title what it is about
 * @param reference its number, where it has one
 * @param page where the thing is found, without a leading slash
 */
public record OpenConfirmation(
        String task,
        String step,
        String description,
        String title,
        @Nullable String reference,
        String page) {}
