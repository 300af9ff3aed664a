package org.conclusum.documents;

/** Prints without the rest of the program. */
public final class Printing {

    private Printing() {}

    public static PdfRendering pdf() {
        return new PdfRendering();
    }
}
