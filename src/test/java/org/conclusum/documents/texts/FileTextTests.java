package org.conclusum.documents.texts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import org.conclusum.documents.TextState;
import org.junit.jupiter.api.Test;

class FileTextTests {

    private static final Duration LONG = Duration.ofMinutes(1);

    @Test
    void readsAllPagesOfAPdf() {
        FileText text = read("plan.pdf", TestFiles.pdf("Schulnetz", "", "Haushalt"));

        assertThat(text).isEqualTo(new FileText(TextState.READ, "Schulnetz\nHaushalt"));
    }

    @Test
    void findsNoTextInAScanOrAPicture() {
        assertThat(read("scan.pdf", TestFiles.pdf("", "")).state()).isEqualTo(TextState.EMPTY);
        assertThat(read("foto.png", new byte[] {1, 2, 3}).state()).isEqualTo(TextState.EMPTY);
    }

    @Test
    void leavesALockedPdfClosed() {
        assertThat(read("geheim.pdf", TestFiles.lockedPdf("kennwort", "Geheim")).state())
                .isEqualTo(TextState.LOCKED);
    }

    @Test
    void saysThatABrokenFileIsBroken() {
        byte[] whole = TestFiles.pdf("Schulnetz");

        assertThat(read("halb.pdf", Arrays.copyOf(whole, 40)).state()).isEqualTo(TextState.UNREADABLE);
        assertThat(read("kaputt.docx", docx("<w:t>nie geschlossen")).state())
                .isIn(TextState.UNREADABLE, TextState.PARTLY);
    }

    @Test
    void readsTextDocuments() {
        byte[] file = docx("<w:p><w:r><w:t>Der Ausbau</w:t></w:r><w:r><w:tab/><w:t xml:space=\"preserve\"> des "
                + "Ganztags</w:t></w:r></w:p><w:p><w:r><w:t>Kosten &lt; 5</w:t></w:r></w:p>");

        assertThat(read("v.docx", file)).isEqualTo(new FileText(TextState.READ, "Der Ausbau des Ganztags\nKosten < 5"));
    }

    @Test
    void readsTheWordsOfSheetsAndNotTheirNumbersOfShared() {
        byte[] file = TestFiles.zip(Map.of(
                "xl/worksheets/sheet1.xml",
                "<worksheet><row><c t=\"s\"><v>0</v></c><c t=\"inlineStr\"><is><t>Görlitz</t></is></c></row></worksheet>",
                "xl/sharedStrings.xml",
                "<sst><si><t>Bautzen</t></si></sst>"));

        assertThat(read("t.xlsx", file).text()).contains("Görlitz", "Bautzen").doesNotContain("0");
    }

    @Test
    void readsSlidesAndOpenDocuments() {
        assertThat(read("f.pptx", TestFiles.zip(Map.of("ppt/slides/slide1.xml", "<p><t>Folie</t></p>")))
                        .text())
                .isEqualTo("Folie");
        assertThat(read("o.odt", TestFiles.zip(Map.of("content.xml", "<d><p>Offen</p><p>Frei</p></d>")))
                        .text())
                .isEqualTo("Offen\nFrei");
    }

    @Test
    void opensNothingOutsideOfTheFile() {
        byte[] file = TestFiles.zip(Map.of(
                "word/document.xml",
                "<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><d><p>Vorher &x;</p></d>"));

        assertThat(read("x.docx", file).text()).doesNotContain("root");
    }

    @Test
    void takesOldAndNewTexts() {
        assertThat(read("a.txt", "Größe".getBytes(StandardCharsets.UTF_8)).text())
                .isEqualTo("Größe");
        assertThat(read("a.csv", "Größe;1".getBytes(Charset.forName("windows-1252")))
                        .text())
                .isEqualTo("Größe;1");
    }

    @Test
    void stopsAtTheLimitAndSaysSo() {
        FileText text = read("a.txt", "wort ".repeat(FileText.LONGEST).getBytes(StandardCharsets.UTF_8));

        assertThat(text.state()).isEqualTo(TextState.PARTLY);
        assertThat(text.text()).hasSizeLessThanOrEqualTo(FileText.LONGEST);
    }

    @Test
    void stopsWhenItTakesTooLong() {
        assertThat(FileText.of("p.pdf", TestFiles.pdf("Erste", "Zweite"), Duration.ofNanos(-1)))
                .isEqualTo(new FileText(TextState.EMPTY, ""));
    }

    private static FileText read(String name, byte[] content) {
        return FileText.of(name, content, LONG);
    }

    private static byte[] docx(String body) {
        return TestFiles.zip(Map.of(
                "word/document.xml", "<w:document xmlns:w=\"http://w\"><w:body>" + body + "</w:body></w:document>"));
    }
}
