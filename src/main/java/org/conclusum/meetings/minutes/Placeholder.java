package org.conclusum.meetings.minutes;

import java.util.Arrays;
import java.util.Optional;

/**
 * What a text of a template leaves open and the record fills in; written between double braces. The names are German, as
 * the files of the committees are.
 */
public enum Placeholder {
    MEETING("Sitzung"),
    DATE("Datum"),
    TIME("Uhrzeit"),
    PLACE("Ort"),
    COMMITTEE("Gremium"),
    CHAIR("Vorsitz"),
    PRESENT("Anwesend"),
    QUORUM("Beschlussfähigkeit"),
    NUMBER("Nummer"),
    ITEM("Punkt"),
    RESULT("Ergebnis"),
    RESOLUTION("Beschluss");

    static final String BEGIN = "{{";
    static final String END = "}}";

    private final String word;

    Placeholder(String word) {
        this.word = word;
    }

    /** As it stands in a text. */
    public String written() {
        return BEGIN + word + END;
    }

    /** What stands in its place while nobody knows better, for the minute taker to fill in. */
    String blank() {
        return "[" + word + "]";
    }

    static Optional<Placeholder> named(String word) {
        return Arrays.stream(values()).filter(one -> one.word.equals(word)).findFirst();
    }
}
