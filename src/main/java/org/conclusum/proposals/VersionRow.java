package org.conclusum.proposals;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** A text as it was handed in; revision 1 is the first, attachments are ids of documents. */
public record VersionRow(
        int revision, ProposalText text, Set<UUID> attachments, String submittedBy, Instant submittedAt) {}
