package org.conclusum.resolutions;

import java.util.UUID;

/** A resolution was issued and its extract is to be printed; the registry of events keeps this over a crash. */
record ExtractDue(UUID resolution) {}
