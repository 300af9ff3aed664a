package org.conclusum.meetings.binder;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/** A document as a screen reader goes through it: element after element, with the text that belongs to each. */
final class TaggedText {

    private final List<String> lines = new ArrayList<>();
    private final Map<PDPage, Map<Integer, String>> texts = new HashMap<>();

    private TaggedText() {}

    static List<String> of(PDDocument document) throws IOException {
        TaggedText text = new TaggedText();
        text.walk(document.getDocumentCatalog().getStructureTreeRoot());
        return text.lines;
    }

    private void walk(PDStructureNode node) throws IOException {
        StringBuilder own = new StringBuilder();
        List<PDStructureElement> below = new ArrayList<>();
        PDPage page = node instanceof PDStructureElement element ? element.getPage() : null;
        for (Object kid : node.getKids()) {
            switch (kid) {
                case PDStructureElement element -> below.add(element);
                case Integer number -> own.append(text(page, number));
                case PDMarkedContentReference marked ->
                    own.append(text(marked.getPage() == null ? page : marked.getPage(), marked.getMCID()));
                default -> {
                    // a link or mark, whose text lies beside it
                }
            }
        }
        if (node instanceof PDStructureElement element) {
            String words = own.toString().strip();
            lines.add(element.getStructureType() + " " + (words.isEmpty() ? name(element) : words));
        }
        for (PDStructureElement element : below) {
            walk(element);
        }
    }

    private static String name(PDStructureElement element) {
        return Stream.of(element.getAlternateDescription(), element.getTitle())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
    }

    private String text(@Nullable PDPage page, int number) throws IOException {
        if (page == null) {
            return "";
        }
        Map<Integer, String> marked = texts.get(page);
        if (marked == null) {
            PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
            extractor.processPage(page);
            marked = new HashMap<>();
            collect(extractor.getMarkedContents(), marked);
            texts.put(page, marked);
        }
        return marked.getOrDefault(number, "");
    }

    private static void collect(List<PDMarkedContent> contents, Map<Integer, String> texts) {
        for (PDMarkedContent content : contents) {
            texts.merge(content.getMCID(), letters(content), String::concat);
        }
    }

    private static String letters(PDMarkedContent content) {
        return content.getContents().stream()
                .filter(TextPosition.class::isInstance)
                .map(one -> ((TextPosition) one).getUnicode())
                .collect(Collectors.joining());
    }
}
