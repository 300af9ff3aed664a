package org.conclusum.meetings.minutes;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.conclusum.documents.RichText;
import org.conclusum.kernel.RuleViolated;
import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Node;

/** Reads what stands between the bookmarks of a file that came back from a word processor. */
final class MinutesWordReading {

    private final Map<MinutesBookmark, List<XWPFParagraph>> found = new LinkedHashMap<>();
    private final Map<String, MinutesBookmark> open = new LinkedHashMap<>();

    private MinutesWordReading() {}

    /**
     * The texts by section and the revision that they began with; without sections whose bookmarks are gone.
     *
     * @throws RuleViolated where no word processor wrote this file
     */
    static Map<MinutesBookmark, RichText> of(byte[] file) {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file))) {
            MinutesWordReading reading = new MinutesWordReading();
            reading.walk(document);
            Map<MinutesBookmark, RichText> texts = new LinkedHashMap<>();
            reading.found.forEach((bookmark, paragraphs) -> texts.put(bookmark, new RichText(html(paragraphs))));
            return texts;
        } catch (IOException | OpenXML4JRuntimeException | org.apache.poi.UnsupportedFileFormatException broken) {
            throw new RuleViolated("rule.FileMustBeReadableAsWord");
        }
    }

    /** Bookmarks may begin and end inside paragraphs or between them. */
    private void walk(XWPFDocument document) {
        List<XWPFParagraph> paragraphs = document.getParagraphs();
        int place = 0;
        for (Node node = document.getDocument().getBody().getDomNode().getFirstChild();
                node != null;
                node = node.getNextSibling()) {
            mark(node);
            if ("p".equals(node.getLocalName())) {
                XWPFParagraph paragraph = paragraphs.get(place++);
                List<MinutesBookmark> before = List.copyOf(open.values());
                List<MinutesBookmark> begun = new ArrayList<>();
                for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
                    mark(child).ifPresent(begun::add);
                }
                before.forEach(bookmark -> add(bookmark, paragraph));
                begun.forEach(bookmark -> add(bookmark, paragraph));
            }
        }
    }

    private void add(MinutesBookmark bookmark, XWPFParagraph paragraph) {
        found.computeIfAbsent(bookmark, name -> new ArrayList<>()).add(paragraph);
    }

    /** Notes that a bookmark begins or ends; answers the one that begins. */
    private Optional<MinutesBookmark> mark(Node node) {
        if ("bookmarkStart".equals(node.getLocalName())) {
            Optional<MinutesBookmark> bookmark = MinutesBookmark.read(attribute(node, "name"));
            bookmark.ifPresent(known -> open.put(attribute(node, "id"), known));
            return bookmark;
        }
        if ("bookmarkEnd".equals(node.getLocalName())) {
            open.remove(attribute(node, "id"));
        }
        return Optional.empty();
    }

    private static String attribute(Node node, String name) {
        Node value = node.getAttributes().getNamedItemNS(node.getNamespaceURI(), name);
        return value == null ? "" : value.getNodeValue();
    }

    private static String html(List<XWPFParagraph> paragraphs) {
        StringBuilder html = new StringBuilder();
        String around = "";
        for (XWPFParagraph paragraph : paragraphs) {
            String wanted = around(paragraph);
            if (!wanted.equals(around)) {
                html.append(around.isEmpty() ? "" : "</" + around + ">")
                        .append(wanted.isEmpty() ? "" : "<" + wanted + ">");
                around = wanted;
            }
            boolean item = wanted.equals("ul") || wanted.equals("ol");
            String tag = isHeading(paragraph) ? "h3" : "p";
            html.append(item ? "<li>" : "").append('<').append(tag).append('>');
            paragraph.getRuns().forEach(run -> html.append(words(run)));
            html.append("</").append(tag).append('>').append(item ? "</li>" : "");
        }
        return html.append(around.isEmpty() ? "" : "</" + around + ">").toString();
    }

    private static String around(XWPFParagraph paragraph) {
        if (paragraph.getNumID() != null) {
            return "bullet".equals(paragraph.getNumFmt()) ? "ul" : "ol";
        }
        return isStyled(paragraph.getStyle(), "quot", "zitat") ? "blockquote" : "";
    }

    private static boolean isHeading(XWPFParagraph paragraph) {
        return isStyled(paragraph.getStyle(), "heading", "berschrift");
    }

    private static boolean isStyled(@Nullable String style, String... names) {
        return style != null
                && List.of(names).stream().anyMatch(name -> style.toLowerCase(java.util.Locale.ROOT)
                        .contains(name));
    }

    private static String words(XWPFRun run) {
        String words = Entities.escape(run.text()).replace("\n", "<br>");
        return run.isBold() && !words.isBlank() ? "<strong>" + words + "</strong>" : words;
    }
}
