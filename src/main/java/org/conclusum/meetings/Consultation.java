package org.conclusum.meetings;

/** A proposal on the agenda of a meeting (Beratung). */
public record Consultation(MeetingRow meeting, AgendaItemRow item) {}
