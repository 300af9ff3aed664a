package org.conclusum.scenarios;

import java.time.Instant;
import java.util.UUID;
import org.conclusum.scenarios.forecast.PupilTable;

/** Pupils and births of a municipality and type of school, with where they are from. */
public record PupilTableRow(
        UUID id,
        String ags,
        String schoolType,
        String source,
        PupilTable content,
        int revision,
        String writtenBy,
        Instant writtenAt,
        int forecasts) {}
