package org.conclusum.proposals;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the office found when it examined a revision; due is the date for the next one, null where it accepted. */
public record ExaminationRow(
        int revision,
        boolean accepted,
        String reasons,
        @Nullable LocalDate due,
        String examinedBy,
        Instant examinedAt) {}
