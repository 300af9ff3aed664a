package org.conclusum.voting.simulator;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A vote that somebody tried and kept.
 *
 * @param day day whose seats voted
 * @param rules id of a version of the committee's rule book, or key of a profile
 * @param votes letters of the seats in their order
 */
public record SimulatorCase(UUID id, UUID committee, String name, LocalDate day, String rules, String votes) {}
