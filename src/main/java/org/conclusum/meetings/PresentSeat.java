package org.conclusum.meetings;

import java.util.UUID;

/** A seat whose principal or substitute is in the meeting. */
public record PresentSeat(UUID seat, UUID account, boolean substitute) {}
