package org.conclusum.procedures.tables;

/** A column of a decision table that answers. */
public record Result(String name, String label) {}
