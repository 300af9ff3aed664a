package org.conclusum.monitoring.plain;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.conclusum.monitoring.genesis.FlatFileRefused;
import org.conclusum.monitoring.genesis.Reason;
import org.jspecify.annotations.Nullable;

/** The rows of a sheet, as they stand in its part; rows and cells that are empty need not be there. */
final class SheetRows implements PlainRows {

    /** Day 0 of the usual calendar of workbooks; it knows a 29 February 1900, so days before March 1900 are off. */
    private static final LocalDate FROM_1900 = LocalDate.of(1899, 12, 30);

    private static final LocalDate FROM_1904 = LocalDate.of(1904, 1, 1);
    private static final long LATEST_DAY = 110_000;
    private static final int LETTERS = 26;
    private static final int MOST_LETTERS = 4;

    private final Workbook book;
    private final Parts.Bounded part;
    private final XMLStreamReader xml;
    private final List<String> texts;
    private final BitSet days;
    private final LocalDate dayZero;
    private final List<PlainCell> cells = new ArrayList<>();
    private final StringBuilder value = new StringBuilder();
    private long number;

    SheetRows(Workbook book, Parts.Bounded part, List<String> texts, BitSet days, boolean from1904)
            throws FlatFileRefused {
        this.book = book;
        this.part = part;
        this.xml = Parts.read(part);
        this.texts = texts;
        this.days = days;
        this.dayZero = from1904 ? FROM_1904 : FROM_1900;
    }

    @Override
    public boolean next() throws IOException, FlatFileRefused {
        cells.clear();
        try {
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                    throw new FlatFileRefused(number, "", "", Reason.DAMAGED_WORKBOOK);
                }
                if (event == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("row")) {
                    String place = xml.getAttributeValue(null, "r");
                    number = place == null ? number + 1 : whole(place, number + 1);
                    row();
                    return true;
                }
            }
            return false;
        } catch (XMLStreamException damaged) {
            throw Parts.refusal(damaged, number);
        }
    }

    private void row() throws XMLStreamException, FlatFileRefused {
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("row")) {
                return;
            }
            if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("c")) {
                String place = xml.getAttributeValue(null, "r");
                int column = place == null ? cells.size() : column(place);
                PlainCell cell = cell();
                if (!cell.isBlank()) {
                    put(column, cell);
                }
            }
        }
    }

    private void put(int column, PlainCell cell) throws FlatFileRefused {
        if (column >= MOST_COLUMNS) {
            throw new FlatFileRefused(number, "", String.valueOf(column + 1), Reason.TOO_MANY_COLUMNS);
        }
        while (cells.size() <= column) {
            cells.add(PlainCell.BLANK);
        }
        cells.set(column, cell);
    }

    private PlainCell cell() throws XMLStreamException {
        String type = xml.getAttributeValue(null, "t");
        boolean day = days.get((int) whole(xml.getAttributeValue(null, "s"), 0));
        boolean formula = false;
        boolean shown = false;
        value.setLength(0);
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    String name = xml.getLocalName();
                    formula |= name.equals("f");
                    shown = name.equals("v") || name.equals("t");
                    if (name.equals("rPh")) {
                        Workbook.skip(xml);
                    }
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (shown && value.length() < LONGEST_CELL) {
                        value.append(xml.getText());
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    shown = false;
                    if (xml.getLocalName().equals("c")) {
                        return formula
                                ? new PlainCell(PlainCell.Kind.FORMULA, value.toString())
                                : cell(type == null ? "n" : type, value.toString(), day);
                    }
                }
                default -> {
                    // nothing of interest
                }
            }
        }
        return PlainCell.BLANK;
    }

    private PlainCell cell(String type, String text, boolean day) {
        return switch (type) {
            case "s" -> {
                long place = whole(text, -1);
                yield place >= 0 && place < texts.size() ? PlainCell.text(texts.get((int) place)) : PlainCell.BLANK;
            }
            case "n" -> text.isBlank() ? PlainCell.BLANK : number(text, day);
            case "d" -> new PlainCell(PlainCell.Kind.DAY, text.length() > 10 ? text.substring(0, 10) : text);
            default -> PlainCell.text(text);
        };
    }

    private PlainCell number(String text, boolean day) {
        int point = text.indexOf('.');
        long serial = day ? whole(point < 0 ? text : text.substring(0, point), -1) : -1;
        return serial > 0 && serial <= LATEST_DAY
                ? new PlainCell(PlainCell.Kind.DAY, dayZero.plusDays(serial).toString())
                : new PlainCell(PlainCell.Kind.NUMBER, text);
    }

    private static int column(String place) {
        int column = 0;
        for (int i = 0; i < place.length() && i < MOST_LETTERS && Character.isLetter(place.charAt(i)); i++) {
            column = column * LETTERS + Character.toUpperCase(place.charAt(i)) - 'A' + 1;
        }
        return Math.max(0, column - 1);
    }

    private static long whole(@Nullable String digits, long otherwise) {
        try {
            return digits == null ? otherwise : Math.clamp(Long.parseLong(digits), 0L, Integer.MAX_VALUE);
        } catch (NumberFormatException none) {
            return otherwise;
        }
    }

    @Override
    public long number() {
        return number;
    }

    @Override
    public List<PlainCell> cells() {
        return cells;
    }

    @Override
    public @Nullable Reason fault() {
        return null;
    }

    @Override
    public boolean isComplete() {
        return false;
    }

    @Override
    public long bytesRead() {
        return part.packedBytes();
    }

    @Override
    public void close() throws IOException {
        part.close();
        book.close();
    }
}
