package org.conclusum.notifications;

import java.util.Locale;

/** To whom a mail goes, and in which language. */
record Addressee(String email, Locale language) {}
