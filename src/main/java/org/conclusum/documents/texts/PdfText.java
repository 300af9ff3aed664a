package org.conclusum.documents.texts;

import java.io.IOException;
import java.io.Writer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.conclusum.documents.PdfScratch;

/** The words of a PDF, page after page. */
final class PdfText {

    private PdfText() {}

    static void read(byte[] content, TextLimit text, Deadline deadline) throws IOException {
        try (PDDocument document = Loader.loadPDF(new RandomAccessReadBuffer(content), PdfScratch.files())) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(false);
            stripper.setLineSeparator("\n");
            int pages = document.getNumberOfPages();
            for (int page = 1; page <= pages; page++) {
                if (text.isFull() || deadline.isOver()) {
                    text.cut();
                    return;
                }
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                stripper.writeText(document, new Into(text));
                text.breakLine();
            }
        }
    }

    private static final class Into extends Writer {

        private final TextLimit text;

        Into(TextLimit text) {
            this.text = text;
        }

        @Override
        public void write(char[] signs, int from, int count) {
            text.add(new String(signs, from, count));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
