package org.conclusum.meetings.binder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.conclusum.documents.PaperPage;
import org.conclusum.documents.Printing;
import org.conclusum.documents.texts.TestFiles;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.Subject;
import org.conclusum.meetings.binder.BinderPlan.PlannedFile;
import org.conclusum.meetings.binder.BinderPlan.PlannedItem;
import org.conclusum.meetings.binder.BinderPlan.PlannedPaper;
import org.conclusum.proposals.PaperAnnex;
import org.conclusum.testing.ConformantPdf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BinderMakingTests {

    private final Path folder;
    private final BinderMaking making = new BinderMaking(Printing.pdf(), "https://conclusum.example.org");
    private final Map<UUID, byte[]> contents = new HashMap<>();

    BinderMakingTests(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void holdsAgendaPapersAndFilesWithBookmarksAndNumbers() throws IOException {
        BinderPlan plan = plan(
                new PlannedItem("1", "Eröffnung", false, null),
                item("2", "Schulnetz", file("prognose.pdf", TestFiles.pdf("Prognosetext", "Zweite"))),
                item("3", "Busverkehr"));
        Path file = folder.resolve("b.pdf");

        BinderMaking.Made made = making.make(plan, "heute", contents::get, () -> {}, file);

        try (PDDocument binder = Loader.loadPDF(file.toFile())) {
            assertThat(made).isEqualTo(new BinderMaking.Made(5, 0));
            assertThat(binder.getNumberOfPages()).isEqualTo(5);
            assertThat(outline(binder))
                    .containsExactly(
                            "Tagesordnung und Inhalt@0",
                            "TOP 2 · Schulnetz@1",
                            "  prognose.pdf@2",
                            "TOP 3 · Busverkehr@4");
            assertThat(page(binder, 1)).contains("Eröffnung", "Schulnetz", "prognose.pdf", "1 / 5");
            assertThat(page(binder, 2)).contains("Der Antrag zu Schulnetz", "2 / 5");
            assertThat(page(binder, 3)).contains("Prognosetext", "3 / 5");
            assertThat(binder.getDocumentInformation().getTitle()).contains("4. Sitzung");
            assertThat(binder.getDocumentCatalog().getLanguage()).isEqualTo("de");
        }
    }

    @Test
    void listsWhatCannotBeInItWithTheReason() throws IOException {
        byte[] whole = TestFiles.pdf("Inhalt");
        UUID gone = UUID.randomUUID();
        BinderPlan plan = plan(item(
                "1",
                "Haushalt",
                file("tabelle.xlsx", new byte[] {1}),
                file("geheim.pdf", TestFiles.lockedPdf("kennwort", "Geheim")),
                file("kaputt.pdf", Arrays.copyOf(whole, whole.length / 3)),
                new PlannedFile(gone, "weg.pdf", "application/pdf", 1, ""),
                file("gut.pdf", whole)));
        Path file = folder.resolve("b.pdf");

        BinderMaking.Made made = making.make(plan, "heute", this::content, () -> {}, file);

        assertThat(made.missing()).isEqualTo(3);
        try (PDDocument binder = Loader.loadPDF(file.toFile())) {
            String list = page(binder, binder.getNumberOfPages());
            assertThat(list)
                    .contains("tabelle.xlsx", "Anlage", "geheim.pdf", "Kennwort", "kaputt.pdf", "beschädigt")
                    .contains("weg.pdf", "entfernt", "https://conclusum.example.org/proposals/");
            assertThat(outline(binder)).contains("  gut.pdf@2", "  Angehängte und fehlende Dateien@3");
            assertThat(page(binder, 1)).contains("nur aufgeführt", "als Anlage dieser PDF-Datei");
        }
    }

    @Test
    void attachesWhatHasNoPages() throws IOException {
        byte[] sheet = {1, 2, 3};
        BinderPlan plan = plan(
                item("1", "Haushalt", file("tabelle.xlsx", sheet)),
                item("2", "Nachtrag", file("tabelle.xlsx", new byte[] {4})));
        Path file = folder.resolve("b.pdf");

        making.make(plan, "heute", this::content, () -> {}, file);

        try (PDDocument binder = Loader.loadPDF(file.toFile())) {
            Map<String, PDComplexFileSpecification> attached =
                    binder.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();
            assertThat(attached).hasSize(2);
            assertThat(attached.values()).extracting(one -> one.getFilename()).containsOnly("tabelle.xlsx");
            assertThat(Objects.requireNonNull(attached.get("00000 tabelle.xlsx"))
                            .getEmbeddedFile()
                            .toByteArray())
                    .isEqualTo(sheet);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg"})
    void showsPicturesOnAPageOfTheirOwnThatLiesAsTheyDo(String format) throws IOException {
        BinderPlan plan = plan(item(
                "1",
                "Neubau",
                file("lageplan." + format, picture(format, 1600, 900)),
                file("kaputt.png", new byte[9])));
        Path file = folder.resolve("b.pdf");

        BinderMaking.Made made = making.make(plan, "heute", this::content, () -> {}, file);

        assertThat(made.missing()).isEqualTo(1);
        try (PDDocument binder = Loader.loadPDF(file.toFile())) {
            PDRectangle paper = binder.getPage(2).getMediaBox();
            assertThat(paper.getWidth()).isGreaterThan(paper.getHeight());
            assertThat(outline(binder)).contains("  lageplan." + format + "@2");
            assertThat(TaggedText.of(binder)).contains("Figure lageplan." + format);
        }
    }

    @Test
    void makesAPictureSmallerThatIsLargerThanAPageCanShow() throws IOException {
        byte[] page = PicturePage.of("plan.png", picture("png", 9000, 6000));

        try (PDDocument document = Loader.loadPDF(page)) {
            PDImageXObject shown = (PDImageXObject) document.getPage(0)
                    .getResources()
                    .getXObject(document.getPage(0)
                            .getResources()
                            .getXObjectNames()
                            .iterator()
                            .next());
            assertThat((long) shown.getWidth() * shown.getHeight()).isLessThan(16_000_000);
        }
    }

    private static byte[] picture(String format, int width, int height) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY), format, bytes);
        return bytes.toByteArray();
    }

    @Test
    void leavesAFileUntaggedWhoseTagsFindNoRoomAndKeepsThoseOfTheOthers() throws IOException {
        byte[] tagged = new PaperPage("Anlage", "Fahrplan", "Lenkungskreis", Map.of("Linie", "7"), List.of())
                .print(Printing.pdf(), Locale.GERMAN);
        Path file = folder.resolve("b.pdf");
        try (BinderPdf pdf = new BinderPdf(3)) {
            BinderPdf.Bookmark place = pdf.append("Eins", TestFiles.pdf("Erstes"));
            pdf.appendFile("fahrplan.pdf", tagged, place);
            pdf.appendFile("zwei.pdf", TestFiles.pdf("Zweites"), place);
            pdf.save(file, "Mappe", Locale.GERMAN);
        }

        try (PDDocument binder = Loader.loadPDF(file.toFile())) {
            assertThat(page(binder, 2)).contains("Fahrplan");
            assertThat(binder.getPage(1).getCOSObject().containsKey(COSName.STRUCT_PARENTS))
                    .isFalse();
            assertThat(TaggedText.of(binder))
                    .containsSubsequence("P Erstes", "P Zweites")
                    .noneMatch(line -> line.contains("Fahrplan"));
        }
    }

    @Test
    void leavesBehindWhatRunsAndKeepsLinksToTheOutside() throws IOException {
        BinderPlan plan = plan(item("1", "Aktiv", file("aktiv.pdf", activePdf())));
        Path file = folder.resolve("b.pdf");

        making.make(plan, "heute", contents::get, () -> {}, file);

        try (PDDocument binder = Loader.loadPDF(file.toFile())) {
            List<PDAnnotation> marks = binder.getPage(2).getAnnotations();
            assertThat(marks).hasSize(1);
            COSDictionary action = marks.getFirst().getCOSObject().getCOSDictionary(COSName.A);
            assertThat(action.getString(COSName.URI)).isEqualTo("https://example.org");
            assertThat(binder.getDocumentCatalog().getOpenAction()).isNull();
            assertThat(binder.getDocumentCatalog().getAcroForm()).isNull();
        }
        assertThat(Files.readString(file, StandardCharsets.ISO_8859_1)).doesNotContain("JavaScript");
    }

    @Test
    void numbersPagesThatLieOnTheirSide() throws IOException {
        List<PlannedFile> files = new ArrayList<>();
        for (int rotation : new int[] {90, 180, 270}) {
            files.add(file(rotation + ".pdf", rotated(rotation)));
        }
        BinderPlan plan = plan(item("1", "Quer", files.toArray(PlannedFile[]::new)));
        Path file = folder.resolve("b.pdf");

        making.make(plan, "heute", contents::get, () -> {}, file);

        try (PDDocument binder = Loader.loadPDF(file.toFile())) {
            assertThat(page(binder, 3)).contains("3 / 5");
            assertThat(page(binder, 4)).contains("4 / 5");
            assertThat(page(binder, 5)).contains("5 / 5");
        }
    }

    @Test
    void countsAFrontOfSeveralPages() throws IOException {
        PlannedItem[] items = new PlannedItem[90];
        for (int index = 0; index < items.length; index++) {
            items[index] = index == 89
                    ? item("90", "Letzter Punkt")
                    : new PlannedItem(Integer.toString(index + 1), "Punkt", false, null);
        }
        Path file = folder.resolve("b.pdf");

        making.make(plan(items), "heute", contents::get, () -> {}, file);

        try (PDDocument binder = Loader.loadPDF(file.toFile())) {
            int last = binder.getNumberOfPages();
            assertThat(last).isGreaterThan(3);
            assertThat(page(binder, last - 1)).contains("Letzter Punkt").contains(Integer.toString(last));
            assertThat(page(binder, last)).contains("Der Antrag zu Letzter Punkt");
        }
    }

    @Test
    void stopsWhenItIsNotWantedAnyMore() {
        BinderPlan plan = plan(item("1", "Haushalt", file("a.pdf", TestFiles.pdf("A"))));

        assertThatThrownBy(() -> making.make(
                        plan,
                        "heute",
                        contents::get,
                        () -> {
                            throw new IllegalStateException("stop");
                        },
                        folder.resolve("b.pdf")))
                .hasMessage("stop");
    }

    @Test
    void differsFromAPlanWithAnotherFile() {
        PlannedFile one = file("a.pdf", TestFiles.pdf("A"));
        PlannedFile other = new PlannedFile(one.document(), one.name(), one.mediaType(), one.size(), "b".repeat(64));
        UUID meeting = UUID.randomUUID();
        PlannedItem item = item("1", "Haushalt", one);
        PlannedPaper paper = Objects.requireNonNull(item.paper());
        PlannedItem changed = new PlannedItem(
                "1",
                "Haushalt",
                false,
                new PlannedPaper(
                        paper.proposal(),
                        "L/1",
                        "Haushalt",
                        "Görlitz",
                        paper.motion(),
                        "",
                        "",
                        List.of(other),
                        List.of()));

        assertThat(plan(meeting, item).fingerprint())
                .isEqualTo(plan(meeting, item).fingerprint())
                .isNotEqualTo(plan(meeting, changed).fingerprint());
    }

    @Test
    void keepsTagsAndReadsUntaggedPagesInTheOrderTheyWereWritten() throws Exception {
        byte[] tagged = new PaperPage("Anlage", "Fahrplan", "Lenkungskreis", Map.of("Linie", "7"), List.of())
                .print(Printing.pdf(), Locale.GERMAN);
        BinderPlan plan = plan(item(
                "1", "Busverkehr", file("fahrplan.pdf", tagged), file("einfach.pdf", TestFiles.pdf("Eins", "Zwei"))));
        Path file = folder.resolve("b.pdf");

        making.make(plan, "heute", contents::get, () -> {}, file);

        try (PDDocument binder = Loader.loadPDF(file.toFile())) {
            assertThat(binder.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            List<String> read = TaggedText.of(binder);
            assertThat(read)
                    .containsSubsequence(
                            "Part Tagesordnung und Inhalt",
                            "H1 4. Sitzung 2026",
                            "Part TOP 1 · Busverkehr",
                            "H1 Busverkehr",
                            "Part fahrplan.pdf",
                            "H1 Fahrplan",
                            "Part einfach.pdf",
                            "P Eins",
                            "P Zwei");
        }
    }

    @Test
    void isConformantWhereNothingForeignIsInIt() throws Exception {
        Path file = folder.resolve("b.pdf");

        making.make(plan(item("1", "Schulnetz"), item("2", "Busverkehr")), "heute", contents::get, () -> {}, file);

        ConformantPdf.assertConformant(Files.readAllBytes(file));
    }

    private byte[] content(UUID document) {
        byte[] content = contents.get(document);
        if (content == null) {
            throw new NotFound(Subject.Kind.DOCUMENT, document);
        }
        return content;
    }

    private static BinderPlan plan(PlannedItem... items) {
        return plan(UUID.randomUUID(), items);
    }

    private static BinderPlan plan(UUID meeting, PlannedItem... items) {
        return new BinderPlan(
                meeting, "Lenkungskreis", "4. Sitzung 2026", "3. Dezember 2026, Bautzen", false, List.of(items));
    }

    private static PlannedItem item(String number, String title, PlannedFile... files) {
        return new PlannedItem(
                number,
                title,
                false,
                new PlannedPaper(
                        UUID.randomUUID(),
                        "L/" + number,
                        title,
                        "Görlitz",
                        "Der Antrag zu " + title,
                        "",
                        "",
                        List.of(files),
                        List.of(new PaperAnnex.Annex("Beleg: Kinder", "Landkreis Görlitz, 2024: 1.000"))));
    }

    private PlannedFile file(String name, byte[] content) {
        UUID id = UUID.randomUUID();
        contents.put(id, content);
        String type = Map.of("pdf", "application/pdf", "png", "image/png", "jpg", "image/jpeg")
                .getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
        return new PlannedFile(id, name, type, content.length, "a".repeat(64));
    }

    private static byte[] rotated(int rotation) throws IOException {
        try (PDDocument document = Loader.loadPDF(TestFiles.pdf("Quer"));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.getPage(0).setRotation(rotation);
            document.save(out);
            return out.toByteArray();
        }
    }

    private static byte[] activePdf() throws IOException {
        try (PDDocument document = Loader.loadPDF(TestFiles.pdf("Aktiv"));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)"));
            PDPage page = document.getPage(0);
            PDAnnotationLink outside = new PDAnnotationLink();
            PDActionURI address = new PDActionURI();
            address.setURI("https://example.org");
            outside.setAction(address);
            PDAnnotationLink script = new PDAnnotationLink();
            script.setAction(new PDActionJavaScript("app.alert(2)"));
            page.setAnnotations(List.of(outside, script));
            document.save(out);
            return out.toByteArray();
        }
    }

    private static List<String> outline(PDDocument document) throws IOException {
        List<String> lines = new ArrayList<>();
        for (PDOutlineItem item :
                document.getDocumentCatalog().getDocumentOutline().children()) {
            lines.add(line(document, item, ""));
            for (PDOutlineItem child : item.children()) {
                lines.add(line(document, child, "  "));
            }
        }
        return lines;
    }

    private static String line(PDDocument document, PDOutlineItem item, String indent) throws IOException {
        return indent + item.getTitle() + "@" + document.getPages().indexOf(item.findDestinationPage(document));
    }

    private static String page(PDDocument document, int number) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(number);
        stripper.setEndPage(number);
        return stripper.getText(document);
    }
}
