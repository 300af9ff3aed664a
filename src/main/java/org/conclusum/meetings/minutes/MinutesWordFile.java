package org.conclusum.meetings.minutes;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.conclusum.documents.RichText;
import org.conclusum.meetings.ItemFinding;
import org.conclusum.uikit.Texts;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/**
 * Minutes as a file for a word processor (DOCX). What the minute taker wrote stands between bookmarks that name section
 * and revision, so that a file that comes back can be told apart from what the record says.
 */
class MinutesWordFile {

    private static final String QUOTE = "Quote";

    private final XWPFDocument document = new XWPFDocument();
    private final BigInteger bullets;
    private final BigInteger numbers;
    private int bookmarks;

    private MinutesWordFile() {
        style("Title", "Title", 0, 17);
        style("Heading1", "heading 1", 1, 14);
        style("Heading2", "heading 2", 2, 12);
        style("Heading3", "heading 3", 3, 11);
        style(QUOTE, QUOTE, 0, 0);
        XWPFNumbering numbering = document.createNumbering();
        bullets = numbering(numbering, BigInteger.ONE, STNumberFormat.BULLET, "•");
        numbers = numbering(numbering, BigInteger.TWO, STNumberFormat.DECIMAL, "%1.");
    }

    /** The file, from minutes that hold no more than it may show. */
    static byte[] of(MinutesDetail minutes, String draft) {
        MinutesWordFile file = new MinutesWordFile();
        file.write(minutes, draft);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (file.document) {
            file.document.write(out);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return out.toByteArray();
    }

    private void write(MinutesDetail minutes, String draft) {
        styled(
                "Title",
                text("title", minutes.meeting().title(), minutes.committee().name()));
        if (!draft.isEmpty()) {
            plain(draft);
        }
        minutes.record().facts().forEach(fact -> plain(fact.term() + ": " + fact.value()));
        styled("Heading1", text("attendance"));
        attendance(minutes.record().attendees());
        plain(minutes.record().quorum());
        part(minutes, false);
        if (minutes.hasClosedPart()) {
            part(minutes, true);
        }
    }

    private void attendance(List<MinutesRecord.Attendee> attendees) {
        XWPFTable table = document.createTable(attendees.size() + 1, 3);
        table.setWidth("100%");
        row(table, 0, text("seat"), text("person"), text("time"));
        for (int index = 0; index < attendees.size(); index++) {
            MinutesRecord.Attendee attendee = attendees.get(index);
            row(table, index + 1, attendee.seat(), attendee.person(), attendee.note());
        }
    }

    private static void row(XWPFTable table, int index, String... cells) {
        for (int column = 0; column < cells.length; column++) {
            table.getRow(index).getCell(column).setText(cells[column]);
        }
    }

    private void part(MinutesDetail minutes, boolean closed) {
        styled("Heading1", text(closed ? "closedPart" : "publicPart"));
        minutes.sections().stream()
                .filter(section -> section.closed() == closed)
                .forEach(section -> section(minutes.item(section), section));
    }

    private void section(Optional<MinutesRecord.Item> item, SectionView section) {
        item.ifPresent(known -> {
            styled(
                    "Heading2",
                    Texts.text(MinutesPages.LANGUAGE, "meetings.minutes.item", known.number(), known.title()));
            known.events().forEach(this::plain);
            if (!known.speakers().isEmpty()) {
                plain(MinutesPages.speakersIn(known.speakers()));
            }
        });
        written(section);
        section.declarations().forEach(row -> {
            plain(Texts.text(MinutesPages.LANGUAGE, "meetings.minutes.declaration." + row.kind(), row.speaker()));
            row.words().lines().forEach(line -> styled(QUOTE, line));
        });
        item.ifPresent(known -> known.findings().forEach(this::finding));
        section.addenda().forEach(row -> {
            plain(MinutesPages.addendumTitle(row));
            blocks(row.text());
        });
    }

    private void finding(ItemFinding finding) {
        XWPFRun heading = document.createParagraph().createRun();
        heading.setBold(true);
        heading.setText(finding.heading());
        finding.wording().lines().filter(line -> !line.isBlank()).forEach(line -> styled(QUOTE, line));
        if (!finding.figures().isEmpty()) {
            plain(String.join(" · ", finding.figures()));
        }
        finding.reasoning().forEach(this::plain);
    }

    /** The text of the minute taker, between its bookmarks. */
    private void written(SectionView section) {
        int first = document.getParagraphs().size();
        blocks(section.text());
        if (document.getParagraphs().size() == first) {
            document.createParagraph();
        }
        List<XWPFParagraph> paragraphs = document.getParagraphs();
        BigInteger id = BigInteger.valueOf(++bookmarks);
        CTBookmark start = paragraphs.get(first).getCTP().addNewBookmarkStart();
        start.setId(id);
        start.setName(new MinutesBookmark(section.id(), section.revision()).name());
        var begun = paragraphs.get(first).getCTP().getDomNode();
        moveToFront(begun, start.getDomNode());
        paragraphs.get(paragraphs.size() - 1).getCTP().addNewBookmarkEnd().setId(id);
    }

    private static void moveToFront(org.w3c.dom.Node paragraph, org.w3c.dom.Node start) {
        org.w3c.dom.Node first = paragraph.getFirstChild();
        while (first != null && "pPr".equals(first.getLocalName())) {
            first = first.getNextSibling();
        }
        if (first != null && first != start) {
            paragraph.insertBefore(start, first);
        }
    }

    private void blocks(RichText text) {
        for (Element block : Jsoup.parseBodyFragment(text.html()).body().children()) {
            block(block, null, null);
        }
    }

    private void block(Element block, @Nullable BigInteger list, @Nullable String style) {
        switch (block.normalName()) {
            case "h3" -> inline(block, styled("Heading3", ""), false);
            case "ul", "ol" ->
                block.children()
                        .forEach(item -> block(item, "ul".equals(block.normalName()) ? bullets : numbers, style));
            case "li" -> {
                List<Element> inside = block.children();
                if (inside.isEmpty() || inside.stream().noneMatch(Element::isBlock)) {
                    inline(block, paragraph(list, style), false);
                } else {
                    inside.forEach(child -> block(child, list, style));
                }
            }
            case "blockquote" -> {
                if (block.children().isEmpty()) {
                    inline(block, paragraph(list, QUOTE), false);
                }
                block.children().forEach(child -> block(child, list, QUOTE));
            }
            default -> inline(block, paragraph(list, style), false);
        }
    }

    private XWPFParagraph paragraph(@Nullable BigInteger list, @Nullable String style) {
        XWPFParagraph paragraph = document.createParagraph();
        if (list != null) {
            paragraph.setNumID(list);
            paragraph.setNumILvl(BigInteger.ZERO);
        }
        if (style != null) {
            paragraph.setStyle(style);
        }
        return paragraph;
    }

    private static void inline(Element element, XWPFParagraph paragraph, boolean bold) {
        for (Node node : element.childNodes()) {
            if (node instanceof TextNode words) {
                XWPFRun run = paragraph.createRun();
                run.setBold(bold);
                run.setText(words.getWholeText());
            } else if (node instanceof Element child && "br".equals(child.normalName())) {
                paragraph.createRun().addBreak();
            } else if (node instanceof Element child) {
                inline(child, paragraph, bold || "strong".equals(child.normalName()));
            }
        }
    }

    private XWPFParagraph styled(String style, String words) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(style);
        if (!words.isEmpty()) {
            paragraph.createRun().setText(words);
        }
        return paragraph;
    }

    private void plain(String words) {
        document.createParagraph().createRun().setText(words);
    }

    private void style(String id, String name, int rank, int size) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setStyleId(id);
        style.addNewName().setVal(name);
        style.setType(STStyleType.PARAGRAPH);
        style.addNewQFormat();
        var paragraph = style.addNewPPr();
        if (rank > 0) {
            paragraph.addNewOutlineLvl().setVal(BigInteger.valueOf(rank - 1L));
            paragraph.addNewKeepNext();
        }
        if (id.equals(QUOTE)) {
            paragraph.addNewInd().setLeft(BigInteger.valueOf(567));
        }
        if (size > 0) {
            var letters = style.addNewRPr();
            letters.addNewB();
            letters.addNewSz().setVal(BigInteger.valueOf(2L * size));
        }
        document.createStyles().addStyle(new XWPFStyle(style));
    }

    private static BigInteger numbering(
            XWPFNumbering numbering, BigInteger id, STNumberFormat.Enum format, String words) {
        CTAbstractNum list = CTAbstractNum.Factory.newInstance();
        list.setAbstractNumId(id);
        CTLvl level = list.addNewLvl();
        level.setIlvl(BigInteger.ZERO);
        level.addNewStart().setVal(BigInteger.ONE);
        level.addNewNumFmt().setVal(format);
        level.addNewLvlText().setVal(words);
        var indent = level.addNewPPr().addNewInd();
        indent.setLeft(BigInteger.valueOf(567));
        indent.setHanging(BigInteger.valueOf(283));
        return numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(list)));
    }

    private static String text(String key, Object... arguments) {
        return Texts.text(MinutesPages.LANGUAGE, "meetings.minutes.print." + key, arguments);
    }
}
