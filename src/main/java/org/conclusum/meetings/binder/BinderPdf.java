package org.conclusum.meetings.binder;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.multipdf.PDFCloneUtility;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.apache.pdfbox.util.Matrix;
import org.conclusum.documents.PdfScratch;
import org.jspecify.annotations.Nullable;

/**
 * Many PDFs as one, with bookmarks and page numbers. What a page shows is copied; scripts, forms, embedded files and
 * links within a file are left behind. Streams lie in a temporary file, so that memory grows with the number of pages and
 * not with what is on them.
 */
final class BinderPdf implements Closeable {

    private static final String FONT = "/documents/fonts/Inter-Regular.ttf";
    private static final float NUMBER_SIZE = 8;
    private static final float NUMBER_MARGIN = 16;
    private static final float NUMBER_PADDING = 3;

    /** A place in the outline, with the page where it begins, counted from 0 without the front. */
    record Bookmark(PDOutlineNode node, int page) {}

    private final PDDocument target = new PDDocument(PdfScratch.files());
    private final PDDocumentOutline outline = new PDDocumentOutline();

    BinderPdf() {
        target.getDocumentCatalog().setDocumentOutline(outline);
        target.getDocumentCatalog().setPageMode(PageMode.USE_OUTLINES);
    }

    int pages() {
        return target.getNumberOfPages();
    }

    /** Puts a PDF at the end with a bookmark at the top of the outline. */
    Bookmark append(String title, byte[] pdf) throws IOException {
        return append(title, pdf, outline);
    }

    /** Puts a PDF at the end with a bookmark below another; a PDF that fails leaves nothing behind. */
    Bookmark append(String title, byte[] pdf, Bookmark parent) throws IOException {
        return append(title, pdf, parent.node());
    }

    private Bookmark append(String title, byte[] pdf, PDOutlineNode parent) throws IOException {
        int first = pages();
        copy(pdf);
        PDOutlineItem item = bookmark(title, first);
        parent.addLast(item);
        return new Bookmark(item, first);
    }

    private PDOutlineItem bookmark(String title, int page) {
        PDOutlineItem item = new PDOutlineItem();
        item.setTitle(title);
        PDPageFitDestination destination = new PDPageFitDestination();
        destination.setPage(target.getPage(page));
        item.setDestination(destination);
        return item;
    }

    /** Puts a front before everything, which is given the number of its own pages until it holds. */
    void front(String title, IntFunction<byte[]> front) throws IOException {
        int expected = 1;
        byte[] pdf = front.apply(expected);
        for (int counted = count(pdf); counted != expected; counted = count(pdf)) {
            expected = counted;
            pdf = front.apply(expected);
        }
        int first = pages();
        copy(pdf);
        if (first > 0) {
            moveToFront(first);
        }
        outline.addFirst(bookmark(title, 0));
    }

    private void moveToFront(int first) {
        List<PDPage> moved = new ArrayList<>();
        for (int page = pages() - 1; page >= first; page--) {
            moved.add(target.getPage(page));
            target.removePage(page);
        }
        for (PDPage page : moved) {
            target.getPages().insertBefore(page, target.getPage(0));
        }
    }

    /** Numbers the pages and writes the file. */
    void save(Path file, String title, Locale language) throws IOException {
        number();
        target.getDocumentInformation().setTitle(title);
        target.getDocumentInformation().setProducer("Conclusum");
        target.getDocumentCatalog().setLanguage(language.toLanguageTag());
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        target.getDocumentCatalog().setViewerPreferences(preferences);
        target.save(file.toFile(), CompressParameters.NO_COMPRESSION);
    }

    @Override
    public void close() throws IOException {
        target.close();
    }

    private static int count(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void copy(byte[] pdf) throws IOException {
        int before = pages();
        try (PDDocument source = Loader.loadPDF(new RandomAccessReadBuffer(pdf), PdfScratch.files())) {
            if (source.getNumberOfPages() == 0) {
                throw new IOException("a PDF without pages");
            }
            Copier copier = new Copier(target);
            for (PDPage page : source.getPages()) {
                target.addPage(new PDPage(copier.cloneForNewDocument(shown(page))));
            }
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            while (pages() > before) {
                target.removePage(pages() - 1);
            }
            throw broken;
        }
    }

    /** What of a page is seen: nothing that leads to other pages, runs, or can be filled in. */
    private static COSDictionary shown(PDPage page) {
        COSDictionary whole = page.getCOSObject();
        COSDictionary shown = new COSDictionary();
        shown.setItem(COSName.TYPE, COSName.PAGE);
        shown.setItem(COSName.RESOURCES, page.getResources());
        shown.setItem(COSName.MEDIA_BOX, page.getMediaBox());
        shown.setItem(COSName.CROP_BOX, page.getCropBox());
        shown.setInt(COSName.ROTATE, page.getRotation());
        for (COSName kept : List.of(COSName.CONTENTS, COSName.GROUP, COSName.getPDFName("UserUnit"))) {
            COSBase value = whole.getItem(kept);
            if (value != null) {
                shown.setItem(kept, value);
            }
        }
        COSArray marks = marks(whole.getCOSArray(COSName.ANNOTS));
        if (marks.size() > 0) {
            shown.setItem(COSName.ANNOTS, marks);
        }
        return shown;
    }

    /** Links to the outside, and how stamps, comments and filled-in fields look. */
    private static COSArray marks(@Nullable COSArray annotations) {
        COSArray marks = new COSArray();
        for (int index = 0; annotations != null && index < annotations.size(); index++) {
            if (annotations.getObject(index) instanceof COSDictionary annotation) {
                COSDictionary mark = new COSDictionary();
                mark.setItem(COSName.TYPE, COSName.ANNOT);
                COSDictionary action = annotation.getCOSDictionary(COSName.A);
                COSBase address = action == null ? null : action.getDictionaryObject(COSName.URI);
                if (address != null) {
                    COSDictionary link = new COSDictionary();
                    link.setItem(COSName.S, COSName.URI);
                    link.setItem(COSName.URI, address);
                    mark.setItem(COSName.SUBTYPE, COSName.getPDFName("Link"));
                    mark.setItem(COSName.A, link);
                    mark.setItem(COSName.BORDER, annotation.getItem(COSName.BORDER));
                } else if (annotation.getCOSDictionary(COSName.AP) != null
                        && !COSName.getPDFName("Popup").equals(annotation.getCOSName(COSName.SUBTYPE))) {
                    mark.setItem(COSName.SUBTYPE, COSName.getPDFName("Stamp"));
                    mark.setItem(COSName.AP, annotation.getItem(COSName.AP));
                    mark.setItem(COSName.AS, annotation.getItem(COSName.AS));
                } else {
                    continue;
                }
                mark.setItem(COSName.RECT, annotation.getItem(COSName.RECT));
                mark.setInt(COSName.F, annotation.getInt(COSName.F, 4));
                marks.add(mark);
            }
        }
        return marks;
    }

    private void number() throws IOException {
        PDFont font;
        try (InputStream inter = BinderPdf.class.getResourceAsStream(FONT)) {
            font = PDType0Font.load(target, inter, true);
        }
        int count = pages();
        int number = 0;
        for (PDPage page : target.getPages()) {
            number++;
            stamp(page, font, number + " / " + count);
        }
    }

    /** Puts a number at the lower right corner as the page is seen, whichever way it lies. */
    private void stamp(PDPage page, PDFont font, String number) throws IOException {
        PDRectangle box = page.getCropBox();
        boolean lies = page.getRotation() % 180 != 0;
        float seen = lies ? box.getHeight() : box.getWidth();
        float width = font.getStringWidth(number) / 1000 * NUMBER_SIZE;
        float right = seen - NUMBER_MARGIN - width;
        try (PDPageContentStream content = new PDPageContentStream(target, page, AppendMode.APPEND, true, true)) {
            content.transform(upright(page.getRotation(), box));
            content.setNonStrokingColor(1f);
            content.addRect(
                    right - NUMBER_PADDING,
                    NUMBER_MARGIN - NUMBER_PADDING,
                    width + 2 * NUMBER_PADDING,
                    NUMBER_SIZE + NUMBER_PADDING);
            content.fill();
            content.setNonStrokingColor(0.35f);
            content.beginText();
            content.setFont(font, NUMBER_SIZE);
            content.newLineAtOffset(right, NUMBER_MARGIN);
            content.showText(number);
            content.endText();
        }
    }

    private static Matrix upright(int rotation, PDRectangle box) {
        float left = box.getLowerLeftX();
        float bottom = box.getLowerLeftY();
        return switch (rotation) {
            case 90 -> Matrix.getRotateInstance(Math.PI / 2, left + box.getWidth(), bottom);
            case 180 -> Matrix.getRotateInstance(Math.PI, left + box.getWidth(), bottom + box.getHeight());
            case 270 -> Matrix.getRotateInstance(-Math.PI / 2, left, bottom + box.getHeight());
            default -> Matrix.getTranslateInstance(left, bottom);
        };
    }

    /** Opens the copying of objects between documents. */
    private static final class Copier extends PDFCloneUtility {

        Copier(PDDocument target) {
            super(target);
        }
    }
}
