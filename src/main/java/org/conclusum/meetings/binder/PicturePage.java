package org.conclusum.meetings.binder;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** A picture on a page of its own, upright and lying as the picture does, with its name for who cannot see it. */
final class PicturePage {

    private static final float MARGIN = 42;

    /** Points for each dot of a picture that is smaller than the page. */
    private static final float POINTS = 0.75f;

    /** Dots that are decoded at most, about A4 at 400 dpi; a larger PNG is made smaller while it is read. */
    private static final long MOST_DOTS = 16_000_000;

    private PicturePage() {}

    /**
     * Makes the page.
     *
     * @param name what the picture is called
     * @param content a PNG or JPEG file
     * @throws IOException where it is neither, or broken
     */
    static byte[] of(String name, byte[] content) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDImageXObject picture = picture(document, name, content);
            PictureTurn turn = PictureTurn.of(content);
            int width = turn.isOnItsSide() ? picture.getHeight() : picture.getWidth();
            int height = turn.isOnItsSide() ? picture.getWidth() : picture.getHeight();
            boolean wide = width > height;
            PDRectangle paper =
                    wide ? new PDRectangle(PDRectangle.A4.getHeight(), PDRectangle.A4.getWidth()) : PDRectangle.A4;
            PDPage page = new PDPage(paper);
            document.addPage(page);
            float scale = Math.min(
                    POINTS,
                    Math.min((paper.getWidth() - 2 * MARGIN) / width, (paper.getHeight() - 2 * MARGIN) / height));
            PDRectangle box = new PDRectangle(
                    (paper.getWidth() - scale * width) / 2,
                    (paper.getHeight() - scale * height) / 2,
                    scale * width,
                    scale * height);
            try (PDPageContentStream drawing = new PDPageContentStream(document, page)) {
                drawing.beginMarkedContent(COSName.getPDFName("Figure"), 0);
                drawing.drawImage(picture, turn.into(box));
                drawing.endMarkedContent();
            }
            tag(document, page, name, box);
            ByteArrayOutputStream pdf = new ByteArrayOutputStream();
            document.save(pdf);
            return pdf.toByteArray();
        }
    }

    private static PDImageXObject picture(PDDocument document, String name, byte[] content) throws IOException {
        try (ImageInputStream stream = ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
            if (!readers.hasNext()) {
                throw new IOException("not a picture");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(stream, true, true);
                long dots = (long) reader.getWidth(0) * reader.getHeight(0);
                return dots <= MOST_DOTS || reader.getFormatName().equalsIgnoreCase("jpeg")
                        ? PDImageXObject.createFromByteArray(document, content, name)
                        : LosslessFactory.createFromImage(document, smaller(reader, dots));
            } finally {
                reader.dispose();
            }
        } catch (IllegalArgumentException unknown) {
            throw new IOException(unknown);
        }
    }

    private static BufferedImage smaller(ImageReader reader, long dots) throws IOException {
        int step = (int) Math.ceil(Math.sqrt((double) dots / MOST_DOTS));
        ImageReadParam some = reader.getDefaultReadParam();
        some.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, some);
    }

    private static void tag(PDDocument document, PDPage page, String name, PDRectangle box) {
        PDStructureTreeRoot root = new PDStructureTreeRoot();
        PDStructureElement figure = new PDStructureElement("Figure", root);
        figure.setAlternateDescription(name);
        figure.setPage(page);
        figure.getCOSObject().setInt(COSName.K, 0);
        COSDictionary layout = new COSDictionary();
        layout.setItem(COSName.O, COSName.getPDFName("Layout"));
        COSArray corners = new COSArray();
        for (float corner :
                new float[] {box.getLowerLeftX(), box.getLowerLeftY(), box.getUpperRightX(), box.getUpperRightY()}) {
            corners.add(new COSFloat(corner));
        }
        layout.setItem(COSName.BBOX, corners);
        figure.getCOSObject().setItem(COSName.A, layout);
        root.appendKid(figure);
        COSArray owners = new COSArray();
        owners.add(figure);
        COSArray numbers = new COSArray();
        numbers.add(COSInteger.ZERO);
        numbers.add(owners);
        COSDictionary parents = new COSDictionary();
        parents.setItem(COSName.NUMS, numbers);
        root.getCOSObject().setItem(COSName.PARENT_TREE, parents);
        page.setStructParents(0);
        document.getDocumentCatalog().setStructureTreeRoot(root);
    }
}
