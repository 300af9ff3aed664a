package org.conclusum.voting.choice;

import org.conclusum.kernel.Fraction;

/**
 * How an option or a candidate came out.
 *
 * @param number on the ballot paper
 * @param reached whether the majority was reached
 * @param chosen whether it is taken, or the person elected
 * @param finalist whether it goes into the run-off
 */
public record OptionVotes(int number, Fraction votes, boolean reached, boolean chosen, boolean finalist) {}
