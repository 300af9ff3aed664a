package org.conclusum.shell;

import com.vaadin.flow.server.Command;

/**
 * What the frame does at once, without going anywhere, for the command palette.
 *
 * @param label what it does
 * @param note what it is about
 */
record FrameCommand(String label, String note, Command action) {}
