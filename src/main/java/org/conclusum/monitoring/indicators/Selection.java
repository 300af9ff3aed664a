package org.conclusum.monitoring.indicators;

/**
 * Which figures of a table.
 *
 * @param measure its code
 * @param combination attribute codes in the order of the table's variables, between semicolons; a total is empty
 */
public record Selection(String measure, String combination) {}
