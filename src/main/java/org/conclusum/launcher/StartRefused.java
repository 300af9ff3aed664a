package org.conclusum.launcher;

/** The program cannot start for a reason that whoever started it can mend; the message is one line in their language. */
final class StartRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StartRefused(String key, Object... args) {
        super(Messages.text(key, args));
    }
}
