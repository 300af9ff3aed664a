package org.conclusum.meetings.binder;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.HexFormat;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PicturePageTests {

    private static final int LONG = 320;
    private static final int SHORT = 160;

    /** The stored picture has red, green, blue and black corners, clockwise from the top left. */
    @ParameterizedTest
    @CsvSource({
        "1, RGBK", "2, GRKB", "3, BKRG", "4, KBGR", "5, RKBG", "6, KRGB", "7, BGRK", "8, GBKR",
    })
    void turnsAPhotographAsTheCameraWasHeld(int orientation, String corners) throws IOException {
        byte[] page = PicturePage.of("foto.jpg", turned(photograph(), orientation));

        try (PDDocument pdf = Loader.loadPDF(page)) {
            boolean onItsSide = orientation > 4;
            assertThat(pdf.getPage(0).getMediaBox().getWidth()
                            < pdf.getPage(0).getMediaBox().getHeight())
                    .isEqualTo(onItsSide);
            assertThat(seen(new PDFRenderer(pdf).renderImage(0), onItsSide)).isEqualTo(corners);
        }
    }

    @Test
    void leavesAPictureUprightWhoseStatedTurnDoesNotExist() throws IOException {
        assertThat(PictureTurn.of(turned(photograph(), 9))).isEqualTo(PictureTurn.UPRIGHT);
    }

    @Test
    void showsAPictureInTheColoursOfThePrintingPress() throws IOException {
        byte[] page = PicturePage.of("druck.jpg", cmyk());

        try (PDDocument pdf = Loader.loadPDF(page)) {
            BufferedImage shown = new PDFRenderer(pdf).renderImage(0);
            Color middle = new Color(shown.getRGB(shown.getWidth() / 2, shown.getHeight() / 2));
            assertThat(middle).isNotEqualTo(Color.WHITE);
        }
    }

    private static String seen(BufferedImage page, boolean onItsSide) {
        int width = onItsSide ? SHORT : LONG;
        int height = onItsSide ? LONG : SHORT;
        int across = (int) (width * 0.75 / 4);
        int down = (int) (height * 0.75 / 4);
        int x = page.getWidth() / 2;
        int y = page.getHeight() / 2;
        return "" + name(page.getRGB(x - across, y - down)) + name(page.getRGB(x + across, y - down))
                + name(page.getRGB(x + across, y + down)) + name(page.getRGB(x - across, y + down));
    }

    private static char name(int rgb) {
        Color colour = new Color(rgb);
        int brightest = Math.max(colour.getRed(), Math.max(colour.getGreen(), colour.getBlue()));
        if (brightest < 100) {
            return 'K';
        }
        return colour.getRed() == brightest ? 'R' : colour.getGreen() == brightest ? 'G' : 'B';
    }

    private static byte[] photograph() throws IOException {
        BufferedImage picture = new BufferedImage(LONG, SHORT, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < SHORT; y++) {
            for (int x = 0; x < LONG; x++) {
                boolean left = x < LONG / 2;
                boolean top = y < SHORT / 2;
                Color colour = top ? (left ? Color.RED : Color.GREEN) : (left ? Color.BLACK : Color.BLUE);
                picture.setRGB(x, y, colour.getRGB());
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, "jpg", bytes);
        return bytes.toByteArray();
    }

    /** Says in the file how the camera was held: an Exif segment with the one tag behind the start of the picture. */
    private static byte[] turned(byte[] jpeg, int orientation) {
        byte[] exif = HexFormat.of()
                .parseHex("ffe10022" + "457869660000" + "4d4d002a00000008" + "0001" + "0112000300000001"
                        + "00%02x0000".formatted(orientation) + "00000000");
        byte[] whole = Arrays.copyOf(jpeg, jpeg.length + exif.length);
        System.arraycopy(exif, 0, whole, 2, exif.length);
        System.arraycopy(jpeg, 2, whole, 2 + exif.length, jpeg.length - 2);
        return whole;
    }

    private static byte[] cmyk() throws IOException {
        WritableRaster dots = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, LONG, SHORT, 4, null);
        for (int y = 0; y < SHORT; y++) {
            for (int x = 0; x < LONG; x++) {
                dots.setPixel(x, y, new int[] {200, 40, 40, 20});
            }
        }
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(new IIOImage(dots, null, null));
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
