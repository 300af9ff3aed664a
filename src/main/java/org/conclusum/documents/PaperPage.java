package org.conclusum.documents;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A paper with headings, facts and paragraphs, to be printed by {@link PdfRendering}.
 *
 * @param kind what kind of paper it is, above the title
 * @param committee whose paper it is, kept in the properties of the file
 */
public record PaperPage(
        String kind, String title, String committee, Map<String, String> facts, List<Section> sections) {

    /** A part of a paper; blank lines part paragraphs. */
    public record Section(String title, String text, boolean motion) {}

    public PaperPage {
        facts = new LinkedHashMap<>(facts);
        sections = List.copyOf(sections);
    }

    public byte[] print(PdfRendering pdf, Locale language) {
        return pdf.render("paper", language, model());
    }

    /** The same without numbers of pages, to be put between other pages. */
    public byte[] printUnnumbered(PdfRendering pdf, Locale language) {
        Map<String, Object> model = model();
        model.put("unnumbered", true);
        return pdf.render("paper", language, model);
    }

    private Map<String, Object> model() {
        Map<String, Object> model = new HashMap<>();
        model.put("title", kind + " · " + title);
        model.put("subject", kind);
        model.put("committee", committee);
        model.put("kind", kind);
        model.put("heading", title);
        List<Map<String, String>> rows = new ArrayList<>();
        facts.forEach((term, value) -> rows.add(Map.of("term", term, "value", value)));
        model.put("facts", rows);
        model.put(
                "sections",
                sections.stream()
                        .map(section -> Map.of(
                                "title", section.title(),
                                "kind", section.motion() ? "wording" : "text",
                                "paragraphs", List.of(section.text().strip().split("\\R\\s*\\R"))))
                        .toList());
        return model;
    }
}
