package org.conclusum.meetings;

/** The titles of the items that open and end every agenda. */
record StandingItems(String opening, String miscellaneous) {}
