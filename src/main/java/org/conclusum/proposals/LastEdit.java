package org.conclusum.proposals;

import java.time.Instant;

/** The last change of a proposal's text: the version it made, by whom and when. */
public record LastEdit(long version, String by, Instant at) {}
