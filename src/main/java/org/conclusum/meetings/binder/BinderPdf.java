package org.conclusum.meetings.binder;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.apache.pdfbox.util.Matrix;
import org.conclusum.documents.PdfScratch;

/**
 * Many PDFs as one, with bookmarks, page numbers, tags and attached files. What a page shows is copied; scripts, forms, embedded files and
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
    private final BinderTags tags;
    private final Map<String, PDComplexFileSpecification> attached = new HashMap<>();
    private boolean holdsFiles;

    BinderPdf() {
        this(BinderTags.ROOM);
    }

    /** @param room so many tags are taken over from files at most */
    BinderPdf(int room) {
        tags = new BinderTags(target, room);
        target.getDocumentCatalog().setDocumentOutline(outline);
        target.getDocumentCatalog().setPageMode(PageMode.USE_OUTLINES);
    }

    int pages() {
        return target.getNumberOfPages();
    }

    /** Puts a PDF of our own at the end with a bookmark at the top of the outline. */
    Bookmark append(String title, byte[] pdf) throws IOException {
        return append(title, pdf, outline);
    }

    /** Puts a PDF of our own at the end with a bookmark below another. */
    Bookmark append(String title, byte[] pdf, Bookmark parent) throws IOException {
        return append(title, pdf, parent.node());
    }

    /** Puts somebody's PDF at the end with a bookmark below another; a PDF that fails leaves nothing behind. */
    Bookmark appendFile(String title, byte[] pdf, Bookmark parent) throws IOException {
        Bookmark place = append(title, pdf, parent.node());
        holdsFiles = true;
        return place;
    }

    /** Puts a file beside the pages, as it is. */
    void attach(String name, String mediaType, byte[] content) throws IOException {
        PDEmbeddedFile file = new PDEmbeddedFile(target, new ByteArrayInputStream(content), COSName.FLATE_DECODE);
        file.setSubtype(mediaType);
        file.setSize(content.length);
        PDComplexFileSpecification attachment = new PDComplexFileSpecification();
        attachment.setFile(name);
        attachment.setFileUnicode(name);
        attachment.setEmbeddedFile(file);
        attachment.setEmbeddedFileUnicode(file);
        attached.put(String.format(Locale.ROOT, "%05d %s", attached.size(), name), attachment);
        holdsFiles = true;
    }

    private Bookmark append(String title, byte[] pdf, PDOutlineNode parent) throws IOException {
        int first = pages();
        copy(title, pdf, false);
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
        copy(title, pdf, true);
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
        tags.finish();
        nameAttached();
        target.getDocumentInformation().setTitle(title);
        target.getDocumentInformation().setProducer("Conclusum");
        target.getDocumentCatalog().setLanguage(language.toLanguageTag());
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        target.getDocumentCatalog().setViewerPreferences(preferences);
        target.save(file.toFile(), CompressParameters.NO_COMPRESSION);
    }

    private void nameAttached() {
        if (!attached.isEmpty()) {
            PDEmbeddedFilesNameTreeNode files = new PDEmbeddedFilesNameTreeNode();
            files.setNames(attached);
            PDDocumentNameDictionary names = new PDDocumentNameDictionary(target.getDocumentCatalog());
            names.setEmbeddedFiles(files);
            target.getDocumentCatalog().setNames(names);
        }
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

    private void copy(String title, byte[] pdf, boolean front) throws IOException {
        int before = pages();
        try (PDDocument source = Loader.loadPDF(new RandomAccessReadBuffer(pdf), PdfScratch.files())) {
            if (source.getNumberOfPages() == 0) {
                throw new IOException("a PDF without pages");
            }
            Copier copier = new Copier(target);
            List<COSDictionary> originals = new ArrayList<>();
            List<PDPage> copies = new ArrayList<>();
            for (PDPage page : source.getPages()) {
                reduceToWhatIsSeen(page);
                PDPage copy = new PDPage(copier.cloneForNewDocument(page.getCOSObject()));
                originals.add(page.getCOSObject());
                copies.add(copy);
                target.addPage(copy);
            }
            tags.add(title, source, originals, copies, copier, front);
            if (front && !holdsFiles) {
                claimWhatTheFrontClaims(source, copier);
            }
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            while (pages() > before) {
                target.removePage(pages() - 1);
            }
            throw broken;
        }
    }

    /** Where all is of our own, the binder is as accessible and as fit for the files as its front. */
    private void claimWhatTheFrontClaims(PDDocument front, Copier copier) throws IOException {
        for (COSName claim : List.of(COSName.METADATA, COSName.getPDFName("OutputIntents"))) {
            COSBase value = front.getDocumentCatalog().getCOSObject().getDictionaryObject(claim);
            if (value != null) {
                target.getDocumentCatalog().getCOSObject().setItem(claim, copier.cloneForNewDocument(value));
            }
        }
    }

    /** Leaves of a page what is seen: nothing that leads to other pages, runs, or can be filled in. */
    private static void reduceToWhatIsSeen(PDPage page) {
        COSDictionary whole = page.getCOSObject();
        COSDictionary seen = new COSDictionary();
        seen.setItem(COSName.TYPE, COSName.PAGE);
        seen.setItem(COSName.RESOURCES, page.getResources());
        seen.setItem(COSName.MEDIA_BOX, page.getMediaBox());
        seen.setItem(COSName.CROP_BOX, page.getCropBox());
        seen.setInt(COSName.ROTATE, page.getRotation());
        for (COSName kept :
                List.of(COSName.CONTENTS, COSName.GROUP, COSName.STRUCT_PARENTS, COSName.getPDFName("UserUnit"))) {
            COSBase value = whole.getItem(kept);
            if (value != null) {
                seen.setItem(kept, value);
            }
        }
        COSArray marks = whole.getCOSArray(COSName.ANNOTS);
        if (marks != null) {
            reduceToWhatIsSeen(marks);
            seen.setItem(COSName.ANNOTS, marks);
            seen.setItem(COSName.getPDFName("Tabs"), COSName.S);
        }
        whole.clear();
        whole.addAll(seen);
    }

    /** Leaves links to the outside, and how stamps, comments and filled-in fields look. */
    private static void reduceToWhatIsSeen(COSArray annotations) {
        for (int index = annotations.size() - 1; index >= 0; index--) {
            if (!(annotations.getObject(index) instanceof COSDictionary annotation) || !reduced(annotation)) {
                annotations.remove(index);
            }
        }
    }

    /** Answers whether anything of it is left. */
    private static boolean reduced(COSDictionary annotation) {
        COSDictionary action = annotation.getCOSDictionary(COSName.A);
        COSBase address = action == null ? null : action.getDictionaryObject(COSName.URI);
        COSDictionary mark = new COSDictionary();
        mark.setItem(COSName.TYPE, COSName.ANNOT);
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
            return false;
        }
        mark.setItem(COSName.RECT, annotation.getItem(COSName.RECT));
        mark.setInt(COSName.F, annotation.getInt(COSName.F, 4));
        for (COSName kept : List.of(COSName.CONTENTS, COSName.STRUCT_PARENT)) {
            COSBase value = annotation.getItem(kept);
            if (value != null) {
                mark.setItem(kept, value);
            }
        }
        annotation.clear();
        annotation.addAll(mark);
        return true;
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
            content.beginMarkedContent(COSName.ARTIFACT);
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
            content.endMarkedContent();
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
