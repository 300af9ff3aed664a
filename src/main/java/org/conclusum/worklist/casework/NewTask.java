package org.conclusum.worklist.casework;

import java.time.LocalDate;
import org.conclusum.kernel.Subject;
import org.jspecify.annotations.Nullable;

/**
 * A task as it is given.
 *
 * @param about the case
 * @param title what is to be done, in a few words
 * @param note what whoever does it should know; empty where the title says all
 * @param due the last day, or null
 */
public record NewTask(
        Subject about, String title, String note, @Nullable LocalDate due, Recipient to) {}
