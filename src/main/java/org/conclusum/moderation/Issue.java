package org.conclusum.moderation;

import java.util.UUID;

/** What is at issue in a moderation: a statement one can be for or against, and what is asked about it. */
public record Issue(UUID id, UUID proposal, int position, String title, String question) {}
