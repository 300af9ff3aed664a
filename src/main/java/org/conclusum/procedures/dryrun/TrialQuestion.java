package org.conclusum.procedures.dryrun;

/**
 * Something of the sample that may be chosen before it begins: what a decision table asks for.
 *
 * @param number whether it is a number; else it is yes or no
 */
public record TrialQuestion(String fact, String label, boolean number) {}
