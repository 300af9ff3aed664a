package org.conclusum.meetings.binder;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.conclusum.documents.Printing;
import org.conclusum.meetings.binder.BinderPlan.PlannedFile;
import org.conclusum.meetings.binder.BinderPlan.PlannedItem;
import org.conclusum.meetings.binder.BinderPlan.PlannedPaper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A binder of 60 items with 400 files of eight pages each, of which one is broken and one in ten holds a picture of half
 * a megabyte. To be run with {@code _JAVA_OPTIONS=-Xmx256m} in the environment.
 */
class BinderBenchmark {

    private static final Logger LOG = LoggerFactory.getLogger(BinderBenchmark.class);
    private static final int ITEMS = 60;
    private static final int FILES = 400;
    private static final int PAGES = 8;

    private final Random random = new Random(7);

    @Test
    void makesALargeBinderInLittleMemory(@TempDir Path folder) throws IOException {
        byte[] plain = pdf(false);
        byte[] pictured = pdf(true);
        List<PlannedItem> items = new ArrayList<>();
        for (int item = 0; item < ITEMS; item++) {
            List<PlannedFile> files = new ArrayList<>();
            for (int file = item; file < FILES; file += ITEMS) {
                files.add(new PlannedFile(
                        new UUID(0, file), "Anlage " + file + ".pdf", "application/pdf", plain.length, ""));
            }
            items.add(new PlannedItem(
                    Integer.toString(item + 1),
                    "Punkt " + item,
                    false,
                    new PlannedPaper(
                            UUID.randomUUID(),
                            "L/" + item,
                            "Punkt " + item,
                            "Görlitz",
                            "Text ".repeat(400),
                            "",
                            "",
                            files,
                            List.of())));
        }
        BinderPlan plan = new BinderPlan(UUID.randomUUID(), "Gremium", "Sitzung", "heute", true, items);
        Path binder = folder.resolve("binder.pdf");
        long begun = System.nanoTime();
        BinderMaking.Made made = new BinderMaking(Printing.pdf(), "https://conclusum.example.org")
                .make(plan, "heute", id -> content(id, plain, pictured), () -> {}, binder);
        LOG.warn(
                "{} pages, {} MB in {} s with at most {} MB of heap",
                made.pages(),
                Files.size(binder) >> 20,
                Duration.ofNanos(System.nanoTime() - begun).toSeconds(),
                Runtime.getRuntime().maxMemory() >> 20);

        assertThat(made.missing()).isEqualTo(1);
        try (PDDocument whole = Loader.loadPDF(
                new RandomAccessReadBufferedFile(binder.toFile()), IOUtils.createTempFileOnlyStreamCache())) {
            assertThat(whole.getNumberOfPages()).isEqualTo(made.pages()).isGreaterThan(FILES * PAGES - PAGES);
        }
    }

    private static byte[] content(UUID id, byte[] plain, byte[] pictured) {
        long file = id.getLeastSignificantBits();
        if (file == FILES - 1) {
            return new byte[] {'%', 'P', 'D', 'F'};
        }
        return file % 10 == 0 ? pictured : plain;
    }

    private byte[] pdf(boolean pictured) throws IOException {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            BufferedImage noise = new BufferedImage(420, 420, BufferedImage.TYPE_INT_RGB);
            for (int pixel = 0; pixel < 420 * 420; pixel++) {
                noise.setRGB(pixel % 420, pixel / 420, random.nextInt());
            }
            for (int number = 0; number < PAGES; number++) {
                PDPage page = new PDPage();
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    content.beginText();
                    content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 9);
                    content.setLeading(11);
                    content.newLineAtOffset(60, 740);
                    for (int line = 0; line < 55; line++) {
                        content.showText("Zeile " + line + " "
                                + Long.toString(random.nextLong(), 36).repeat(4));
                        content.newLine();
                    }
                    content.endText();
                    if (pictured && number == 0) {
                        PDImageXObject picture = LosslessFactory.createFromImage(document, noise);
                        content.drawImage(picture, 60, 60);
                    }
                }
            }
            document.save(out);
            return out.toByteArray();
        }
    }
}
