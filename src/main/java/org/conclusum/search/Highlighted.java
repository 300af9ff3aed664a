package org.conclusum.search;

import java.util.ArrayList;
import java.util.List;

/** A text in pieces, those that were looked for marked: text and nothing else, so that no page takes it for markup. */
public record Highlighted(List<Piece> pieces) {

    /** Some words. */
    public record Piece(String text, boolean found) {}

    /** Signs that no text of the index has: private use, which is taken out of files and refused by nobody else. */
    static final char BEGIN = '\uE000';

    static final char END = '\uE001';

    public Highlighted {
        pieces = List.copyOf(pieces);
    }

    /** Takes apart what PostgreSQL marked. */
    static Highlighted of(String marked) {
        List<Piece> pieces = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        boolean found = false;
        for (char sign : marked.toCharArray()) {
            if (sign == BEGIN || sign == END) {
                add(pieces, words, found);
                found = sign == BEGIN;
            } else {
                words.append(Character.isWhitespace(sign) ? ' ' : sign);
            }
        }
        add(pieces, words, found);
        return new Highlighted(pieces);
    }

    public String plain() {
        StringBuilder text = new StringBuilder();
        pieces.forEach(piece -> text.append(piece.text()));
        return text.toString();
    }

    private static void add(List<Piece> pieces, StringBuilder words, boolean found) {
        if (!words.isEmpty()) {
            pieces.add(new Piece(words.toString(), found));
            words.setLength(0);
        }
    }
}
