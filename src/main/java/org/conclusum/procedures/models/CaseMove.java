package org.conclusum.procedures.models;

/**
 * What became of one running case when cases were moved to another version.
 *
 * @param subject the id of what the case is about
 * @param source the number of the version by which it ran
 * @param reason why it stayed; empty where it moved
 */
public record CaseMove(String engineCase, String subject, int source, boolean moved, String reason) {}
