package org.conclusum.resolutions.ratification;

/** A file that comes with a decision: the extract of the home body's minutes. */
public record HomeFile(String name, byte[] content) {}
