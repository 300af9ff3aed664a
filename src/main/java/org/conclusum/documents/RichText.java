package org.conclusum.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities.EscapeMode;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Tag;
import org.jsoup.safety.Safelist;
import org.jsoup.select.NodeTraversor;

/**
 * Text with a few marks: paragraphs, one rank of headings, lists, quotations, bold. Nothing else gets in, whatever was
 * pasted; what is left is well-formed, so that pages and documents can take it as it is.
 */
public record RichText(String html) {

    private static final Safelist ALLOWED =
            new Safelist().addTags("p", "br", "h3", "strong", "ul", "ol", "li", "blockquote");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\\n\\t]]");
    private static final List<String> BLOCKS = List.of("p", "h3", "ul", "ol", "blockquote");
    private static final List<String> LINES = List.of("p", "h3", "li", "br", "blockquote");

    public static final RichText EMPTY = new RichText("");

    public RichText {
        html = clean(html);
    }

    /** Plain text with a paragraph for each line. */
    public static RichText ofLines(String text) {
        StringBuilder html = new StringBuilder();
        text.lines().filter(line -> !line.isBlank()).forEach(line -> html.append("<p>")
                .append(org.jsoup.nodes.Entities.escape(line.strip()))
                .append("</p>"));
        return new RichText(html.toString());
    }

    public boolean isEmpty() {
        return html.isEmpty();
    }

    /** The words alone, a line for each paragraph: to compare and to count. */
    public String plain() {
        StringBuilder text = new StringBuilder();
        NodeTraversor.traverse(
                (node, depth) -> {
                    if (node instanceof TextNode words) {
                        text.append(words.getWholeText());
                    } else if (startsLine(node) && !text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
                        text.append('\n');
                    }
                },
                body(html));
        return text.toString().strip();
    }

    private static boolean startsLine(Node node) {
        return LINES.contains(node.nodeName());
    }

    private static String clean(String raw) {
        Element body = body(CONTROL.matcher(raw).replaceAll(""));
        body.select("h1, h2, h4, h5, h6").tagName("h3");
        body.select("b").tagName("strong");
        body.select("div, pre").tagName("p");
        List.copyOf(body.select("table")).reversed().forEach(RichText::unfold);
        Document kept = Jsoup.parseBodyFragment(Jsoup.clean(body.html(), "", ALLOWED, settings()));
        kept.outputSettings(settings());
        wrapLooseWords(kept.body());
        kept.body().select("p, h3, li, ul, ol, blockquote, strong").stream()
                .toList()
                .reversed()
                .forEach(element -> {
                    if (element.text().isBlank()) {
                        element.remove();
                    }
                });
        return kept.body().html();
    }

    /** A table becomes a paragraph for each of its rows. */
    private static void unfold(Element table) {
        for (Element row : table.select("tr")) {
            Element paragraph = new Element(Tag.valueOf("p"), "");
            paragraph.text(String.join(" · ", row.select("td, th").eachText()));
            table.before(paragraph);
        }
        table.remove();
    }

    /** Words and marks that stand in no block get a paragraph. */
    private static void wrapLooseWords(Element body) {
        List<Node> loose = new ArrayList<>();
        for (Node node : List.copyOf(body.childNodes())) {
            if (node instanceof Element element && BLOCKS.contains(element.normalName())) {
                wrap(loose);
            } else {
                loose.add(node);
            }
        }
        wrap(loose);
    }

    private static void wrap(List<Node> loose) {
        boolean words = loose.stream()
                .anyMatch(node -> node instanceof TextNode text ? !text.isBlank() : node instanceof Element);
        if (words) {
            Element paragraph = new Element(Tag.valueOf("p"), "");
            loose.getFirst().before(paragraph);
            loose.forEach(paragraph::appendChild);
        } else {
            loose.forEach(Node::remove);
        }
        loose.clear();
    }

    private static Element body(String html) {
        Document document = Jsoup.parseBodyFragment(html);
        document.outputSettings(settings());
        return document.body();
    }

    private static OutputSettings settings() {
        return new OutputSettings()
                .prettyPrint(false)
                .syntax(OutputSettings.Syntax.xml)
                .escapeMode(EscapeMode.xhtml);
    }
}
