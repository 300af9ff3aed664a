package org.conclusum.committees.rules;

import java.time.LocalDate;

/**
 * The votes of the municipalities' seats, from their inhabitants. Seats that stand for no municipality keep the votes
 * the bylaws give them.
 *
 * @param rule how inhabitants become votes
 * @param referenceDate day whose figures count: the latest at or before it
 */
public record SeatVotes(VotesByPopulation rule, LocalDate referenceDate) {}
