package org.conclusum.sample;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.conclusum.documents.PaperPage;
import org.conclusum.documents.PdfRendering;
import org.conclusum.resolutions.ratification.HomeFile;
import org.springframework.stereotype.Component;

/** The files that come with the proposals of the sample. */
@Component
class SamplePapers {

    private final PdfRendering pdf;

    SamplePapers(PdfRendering pdf) {
        this.pdf = pdf;
    }

    /** The files of a proposal by name. */
    Map<String, byte[]> of(String key) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        switch (key) {
            case "schulnetz" -> {
                files.put(
                        "Prognose Schülerzahlen bis 2032.pdf",
                        print(
                                "Prognose der Schülerzahlen bis 2032",
                                "Die Zahl der Kinder im Grundschulalter geht in den sieben Kommunen bis 2032 um etwa ein"
                                        + " Achtel zurück, am stärksten im Süden. An elf Grundschulen reicht sie dann nicht"
                                        + " mehr für zwei Klassen je Jahrgang.",
                                "Gerechnet wurde mit den Übergangsquoten der letzten drei Jahre. Zuzüge durch neue"
                                        + " Arbeitsplätze sind nicht eingerechnet; sie würden den Rückgang mildern, aber"
                                        + " nicht aufhalten."));
                files.put("Standorte.csv", """
                        Schule;Kommune;Klassen 2026;Klassen 2032
                        Grundschule am Stadtpark;Görlitz;8;7
                        Grundschule Lindenallee;Bautzen;6;4
                        Grundschule an der Spree;Spree-Neiße;5;4
                        """.getBytes(StandardCharsets.UTF_8));
                files.put("Stellungnahme Elternrat.docx", letter());
            }
            case "personal" ->
                files.put(
                        "Stellenbeschreibung.pdf",
                        print(
                                "Stellenbeschreibung",
                                "Die Stelle führt die Fachaufsicht über das Bildungsmonitoring der Kommunen und vertritt"
                                        + " das Netzwerkbüro gegenüber den statistischen Ämtern.",
                                "Vorausgesetzt werden ein abgeschlossenes Studium und Erfahrung mit kleinräumigen"
                                        + " Daten."));
            case "sprachfoerderung" ->
                files.put(
                        "Bericht Sprachförderung 2025.pdf",
                        print(
                                "Bericht zur Sprachförderung 2025",
                                "In 64 Kindertagesstätten wurde der Sprachstand erhoben. Jedes fünfte Kind braucht vor"
                                        + " der Einschulung Förderung.",
                                "Die Träger melden, dass vor allem Fachkräfte fehlen, weniger das Geld."));
            case "ganztag" ->
                files.put(
                        "Raumbedarf Ganztag.pdf",
                        print(
                                "Raumbedarf für den Ganztag",
                                "Für den Rechtsanspruch ab dem Schuljahr 2026/27 fehlen 41 Räume. Davon lassen sich 26"
                                        + " durch Mitnutzung gewinnen, etwa in Mensen und Sporthallen.",
                                "Neubauten sind nur an drei Standorten nötig."));
            default -> {}
        }
        return files;
    }

    /** The extract of the minutes of a council that agreed. */
    HomeFile extract() {
        return new HomeFile(
                "Auszug Niederschrift.pdf",
                print(
                        "Auszug aus der Niederschrift",
                        "Der Rat stimmt dem Beschluss des Bildungsverbunds über den gemeinsamen Ausbildungsfonds zu.",
                        "Einstimmig bei zwei Enthaltungen."));
    }

    /** The version of a file that was there before it. */
    Optional<byte[]> before(String name) {
        return name.equals("Prognose Schülerzahlen bis 2032.pdf")
                ? Optional.of(print(
                        "Prognose der Schülerzahlen bis 2032",
                        "Die Zahl der Kinder im Grundschulalter geht in den sieben Kommunen bis 2032 um etwa ein"
                                + " Zehntel zurück, am stärksten im Süden. An neun Grundschulen reicht sie dann nicht"
                                + " mehr für zwei Klassen je Jahrgang.",
                        "Gerechnet wurde mit den Übergangsquoten der letzten drei Jahre."))
                : Optional.empty();
    }

    private byte[] print(String title, String findings, String method) {
        return new PaperPage(
                        "Anlage",
                        title,
                        "Netzwerkbüro",
                        Map.of(),
                        List.of(
                                new PaperPage.Section("Befund", findings, false),
                                new PaperPage.Section("Grundlage", method, false)))
                .print(pdf, Locale.GERMAN);
    }

    private static byte[] letter() {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.createParagraph().createRun().setText("Stellungnahme des Kreiselternrats Görlitz");
            document.createParagraph()
                    .createRun()
                    .setText("Der Elternrat begrüßt die Abstimmung über die Kreisgrenze. Kein Kind soll länger als"
                            + " dreißig Minuten zur Grundschule fahren.");
            document.write(out);
            return out.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
