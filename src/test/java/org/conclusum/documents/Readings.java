package org.conclusum.documents;

import org.springframework.stereotype.Component;

/** Reads the texts of files when a test wants it. */
@Component
public class Readings {

    private final TextReading reading;

    Readings(TextReading reading) {
        this.reading = reading;
    }

    public void finish() {
        reading.readAll();
    }
}
