package org.conclusum.notifications;

/** A file that goes with a mail. */
record MailAttachment(String fileName, byte[] content, String mediaType) {}
