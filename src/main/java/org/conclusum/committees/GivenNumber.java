package org.conclusum.committees;

/** A number of the register, for example LAU/2026/007: committee, year, place in that year. */
public record GivenNumber(NumberKind kind, String committeeCode, int year, int serial) {

    public String text() {
        return kind.text(committeeCode, year, serial);
    }
}
