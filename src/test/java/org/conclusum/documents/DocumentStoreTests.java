package org.conclusum.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.RuleViolated;
import org.conclusum.testing.ApplicationTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@ApplicationTest
class DocumentStoreTests {

    private static final Actor SOMEBODY = new Actor.Procedure("test");
    private static final byte[] PDF = "%PDF-1.7\n1 0 obj\n<<>>\nendobj\n".getBytes(StandardCharsets.ISO_8859_1);
    private static final byte[] PROGRAM = {'M', 'Z', (byte) 0x90, 0, 3, 0, 0, 0, 4, 0, 0, 0, (byte) 0xff, (byte) 0xff};

    @Autowired
    private DocumentStore store;

    @Test
    void keepsAFileWithItsHash() {
        DocumentRow row = store.store("Haushalt 2027.pdf", PDF, SOMEBODY);

        assertThat(store.content(row.id())).isEqualTo(PDF);
        assertThat(row.mediaType()).isEqualTo("application/pdf");
        assertThat(row.sha256()).hasSize(64);
        assertThat(store.rows(List.of(row.id()))).containsEntry(row.id(), row);
        store.remove(row.id());
        assertThatThrownBy(() -> store.content(row.id())).isInstanceOf(NotFound.class);
    }

    @Test
    void keepsTablesTextsAndOfficeFiles() throws IOException {
        assertThat(store.store("zahlen.CSV", utf8("\uFEFFKreis;Zahl\nGörlitz;1\n"), SOMEBODY)
                        .mediaType())
                .isEqualTo("text/csv");
        assertThat(store.store("notiz.txt", utf8("Gruß"), SOMEBODY).mediaType()).isEqualTo("text/plain");
        assertThat(store.store("brief.docx", zip("[Content_Types].xml", "word/document.xml"), SOMEBODY)
                        .mediaType())
                .endsWith("wordprocessingml.document");
    }

    @Test
    void takesTwentyFiveMegabytesAndNotAByteMore() {
        byte[] largest = Arrays.copyOf(PDF, 25 * 1024 * 1024);
        assertThat(store.store("gross.pdf", largest, SOMEBODY).size()).isEqualTo(largest.length);
        assertBreaks("FileMustFit", "gross.pdf", Arrays.copyOf(PDF, largest.length + 1));
        assertBreaks("FileMustNotBeEmpty", "leer.pdf", new byte[0]);
    }

    @Test
    void refusesContentThatIsNotWhatTheNameSays() throws IOException {
        assertBreaks("FileContentMustMatchItsName", "bild.png", PDF);
        assertBreaks("FileContentMustMatchItsName", "rechnung.pdf", PROGRAM);
        assertBreaks("FileContentMustMatchItsName", "notiz.txt", PROGRAM);
        assertBreaks("FileContentMustMatchItsName", "brief.docx", zip("virus.exe"));
        assertBreaks("FileContentMustMatchItsName", "seite.txt", utf8("<!DOCTYPE html><html><script></script></html>"));
        assertBreaks("FileTypeMustBeAllowed", "seite.html", utf8("<html></html>"));
        assertBreaks("FileTypeMustBeAllowed", "bild.svg", utf8("<svg xmlns='http://www.w3.org/2000/svg'/>"));
        assertBreaks("FileTypeMustBeAllowed", "programm.exe", PROGRAM);
        assertBreaks("FileTypeMustBeAllowed", "pdf", PDF);
        assertBreaks("FileTypeMustBeAllowed", "haushalt.pdf.exe", PDF);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../a.pdf",
                "a/b.pdf",
                "a\\b.pdf",
                "a\u0000.pdf",
                "a\n.pdf",
                "a\u202Efdp.pdf",
                " ",
                ".pdf",
                "a.pdf."
            })
    void refusesNamesThatAreNotPlain(String name) {
        assertBreaks("FileNameMustBePlain", name, PDF);
    }

    @Test
    void takesNamesOfTwoHundredSigns() {
        assertThat(store.store("n".repeat(196) + ".pdf", PDF, SOMEBODY).name()).hasSize(200);
        assertBreaks("FileNameMustBePlain", "n".repeat(197) + ".pdf", PDF);
    }

    private void assertBreaks(String rule, String name, byte[] content) {
        assertThatThrownBy(() -> store.store(name, content, SOMEBODY))
                .as(name)
                .isInstanceOfSatisfying(RuleViolated.class, broken -> assertThat(broken.messageKey())
                        .isEqualTo("rule." + rule));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] zip(String... entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String entry : entries) {
                zip.putNextEntry(new ZipEntry(entry));
                zip.write(utf8("<x/>"));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
