package org.conclusum.meetings.minutes;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The name under which a word processor keeps which text this is: section and revision, within its 40 characters. */
record MinutesBookmark(UUID section, int revision) {

    private static final Pattern NAME =
            Pattern.compile("m([0-9a-f]{8})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{12})_(\\d{1,6})");

    String name() {
        return "m" + section.toString().replace("-", "") + "_" + revision;
    }

    static Optional<MinutesBookmark> read(String name) {
        Matcher known = NAME.matcher(name);
        if (!known.matches()) {
            return Optional.empty();
        }
        String id = String.join("-", known.group(1), known.group(2), known.group(3), known.group(4), known.group(5));
        return Optional.of(new MinutesBookmark(UUID.fromString(id), Integer.parseInt(known.group(6))));
    }
}
