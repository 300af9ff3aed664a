package org.conclusum.meetings.notes.ui;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A text in pieces, with the passages marked that somebody quoted, whatever the blanks between their words. */
final class MarkedText {

    /** Some words. */
    record Piece(String text, boolean marked) {}

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private MarkedText() {}

    static List<Piece> of(String text, Collection<String> quotes) {
        BitSet marked = new BitSet(text.length());
        for (String quote : quotes) {
            if (!quote.isBlank()) {
                Matcher place = Pattern.compile(BLANKS.splitAsStream(quote.strip())
                                .map(Pattern::quote)
                                .collect(Collectors.joining("\\s+")))
                        .matcher(text);
                while (place.find()) {
                    marked.set(place.start(), place.end());
                }
            }
        }
        List<Piece> pieces = new ArrayList<>();
        int place = 0;
        while (place < text.length()) {
            boolean inside = marked.get(place);
            int end = inside ? marked.nextClearBit(place) : marked.nextSetBit(place);
            int until = end < 0 ? text.length() : Math.min(end, text.length());
            pieces.add(new Piece(text.substring(place, until), inside));
            place = until;
        }
        return pieces;
    }
}
