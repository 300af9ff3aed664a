package org.conclusum.moderation;

import java.util.UUID;

/** Whom beside the municipalities the office has an eye on in a moderation. */
public record InfluenceActor(UUID id, String name) {}
