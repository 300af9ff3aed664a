package org.conclusum.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.conclusum.testing.ConformantPdf;
import org.junit.jupiter.api.Test;

class PdfRenderingTests {

    private static final Map<String, Object> MODEL = Map.ofEntries(
            Map.entry("title", "Beschluss LAU/2026/007: Oberstufe"),
            Map.entry("subject", "Auszug"),
            Map.entry("committee", "Lenkungskreis Lausitz"),
            Map.entry("kind", "Beschluss LAU/2026/007"),
            Map.entry("heading", "Schulnetzplanung über die Kreisgrenze <b>gemeinsam</b>"),
            Map.entry("facts", List.of(Map.of("term", "Gremium", "value", "Lenkungskreis Lausitz"))),
            Map.entry("wordingTitle", "Wortlaut"),
            Map.entry("wording", List.of("1. Die Kommunen stimmen sich ab – „gemeinsam“.", "2. Görlitz & Bautzen.")),
            Map.entry("resultTitle", "Ergebnis"),
            Map.entry("result", List.of("15 von 22 anwesend, nötig sind 12: beschlussfähig.")),
            Map.entry("issued", "Ausgestellt"));

    private final byte[] pdf = new PdfRendering().render("resolution-extract", Locale.GERMAN, MODEL);

    @Test
    void showsTextAsTextWhateverItContains() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("<b>gemeinsam</b>", "„gemeinsam“", "Görlitz & Bautzen", "1 / 1");
        }
    }

    @Test
    void isTaggedAndTellsLanguageAndTitle() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var catalog = document.getDocumentCatalog();
            assertThat(catalog.getLanguage()).startsWith("de");
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getStructureTreeRoot()).isNotNull();
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(catalog.getOutputIntents()).isNotEmpty();
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Beschluss LAU/2026/007: Oberstufe");
        }
    }

    @Test
    void isAccessibleAndForTheFiles() throws Exception {
        ConformantPdf.assertConformant(pdf);
    }

    @Test
    void embedsEveryFont() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDPage page : document.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    PDFont font = Objects.requireNonNull(page.getResources().getFont(name));
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                    assertThat(font.getName()).contains("Inter");
                }
            }
        }
    }
}
