package org.conclusum.regions;

import org.conclusum.kernel.DateRange;

/** A lignite region (Revier) with its network office. */
public record RegionRow(String code, String name, String officeName, String officeEmail, DateRange officeTerm) {}
