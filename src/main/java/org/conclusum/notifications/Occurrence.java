package org.conclusum.notifications;

import java.util.UUID;

/**
 * Something that people are to be told of. The registry of events keeps it from the commit of the change until all
 * messages are written, and hands it over again after a crash; by its id nobody gets the same message twice.
 *
 * @param event the event, as {@link EventJson} spells it
 */
record Occurrence(UUID id, String event) {}
