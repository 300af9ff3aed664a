package org.conclusum.committees.rules;

/** What it means when somebody does not answer a circular resolution (Umlaufbeschluss). */
public enum Silence {
    NOT_COUNTED,
    NO,
    YES
}
