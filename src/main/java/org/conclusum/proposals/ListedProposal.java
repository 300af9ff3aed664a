package org.conclusum.proposals;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A proposal in a list: what it is, what was decided, and until when a returned one is to be revised. */
public record ListedProposal(
        ProposalRow row,
        @Nullable Boolean adopted,
        @Nullable LocalDate revisionDue) {}
