package org.conclusum.exchange.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import java.util.List;
import org.conclusum.exchange.adoption.AdoptionRow;
import org.conclusum.exchange.adoption.AdoptionStage;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.Markup;
import org.conclusum.uikit.PagedTable;
import org.conclusum.uikit.Texts;

/** Who took a practice over from whom, across the regions: drawn, and as a table for whoever does not see it. */
class LineagePicture extends Div {

    private static final int WIDTH = 640;
    private static final int ROW = 58;
    private static final int BOX = 44;
    private static final int LEFT = 220;
    private static final int RIGHT = 380;

    /**
     * The picture.
     *
     * @param regionName what a region is called, by its code
     */
    LineagePicture(String giver, List<AdoptionRow> rows, java.util.function.UnaryOperator<String> regionName) {
        addClassName("cc-exchange-lineage");
        Div picture = new Div();
        picture.addClassName("cc-exchange-picture");
        picture.getElement()
                .setAttribute("role", "img")
                .setAttribute("tabindex", "0")
                .setAttribute("aria-label", Texts.text("exchange.lineage.label", giver, rows.size()))
                .setProperty("innerHTML", svg(giver, rows, regionName));
        NativeDetails details = new NativeDetails(Texts.text("exchange.lineage.table"));
        details.setContent(table(rows, regionName));
        add(picture, details);
    }

    private static String svg(String giver, List<AdoptionRow> rows, java.util.function.UnaryOperator<String> region) {
        int height = Math.max(1, rows.size()) * ROW;
        int middle = height / 2;
        StringBuilder svg = new StringBuilder("<svg viewBox=\"0 0 " + WIDTH + " " + height + "\" width=\"" + WIDTH
                + "\" height=\"" + height + "\" xmlns=\"http://www.w3.org/2000/svg\" aria-hidden=\"true\">");
        String giverRegion = rows.isEmpty() ? "" : rows.getFirst().giverRegion();
        for (int place = 0; place < rows.size(); place++) {
            AdoptionRow row = rows.get(place);
            int y = place * ROW + ROW / 2;
            svg.append("<path class=\"cc-lineage-")
                    .append(row.stage().name().toLowerCase(java.util.Locale.ROOT))
                    .append("\" d=\"M")
                    .append(LEFT)
                    .append(' ')
                    .append(middle)
                    .append(" C ")
                    .append(LEFT + 80)
                    .append(' ')
                    .append(middle)
                    .append(' ')
                    .append(RIGHT - 80)
                    .append(' ')
                    .append(y)
                    .append(' ')
                    .append(RIGHT)
                    .append(' ')
                    .append(y)
                    .append("\"/>");
        }
        node(svg, 1, middle, giver, region.apply(giverRegion), "cc-lineage-giver");
        for (int place = 0; place < rows.size(); place++) {
            AdoptionRow row = rows.get(place);
            boolean across = !row.takerRegion().equals(row.giverRegion());
            node(
                    svg,
                    RIGHT,
                    place * ROW + ROW / 2,
                    row.takerName(),
                    region.apply(row.takerRegion()) + " · " + Texts.of("exchange.stage", row.stage()),
                    row.stage() == AdoptionStage.ENDED ? "cc-lineage-over" : across ? "cc-lineage-across" : "");
        }
        return svg.append("</svg>").toString();
    }

    private static void node(StringBuilder svg, int x, int y, String name, String note, String css) {
        int width = x == 1 ? LEFT - 1 : WIDTH - RIGHT - 1;
        svg.append("<g class=\"cc-lineage-node ")
                .append(css)
                .append("\"><rect x=\"")
                .append(x)
                .append("\" y=\"")
                .append(y - BOX / 2)
                .append("\" width=\"")
                .append(width)
                .append("\" height=\"")
                .append(BOX)
                .append("\" rx=\"8\"/><text x=\"")
                .append(x + 12)
                .append("\" y=\"")
                .append(y - 3)
                .append("\">")
                .append(Markup.escaped(name))
                .append("</text><text class=\"cc-lineage-note\" x=\"")
                .append(x + 12)
                .append("\" y=\"")
                .append(y + 14)
                .append("\">")
                .append(Markup.escaped(note))
                .append("</text></g>");
    }

    private static Component table(List<AdoptionRow> rows, java.util.function.UnaryOperator<String> region) {
        return new PagedTable<AdoptionRow>(
                        Texts.text("exchange.lineage.table"),
                        (offset, limit) ->
                                rows.stream().skip(offset).limit(limit).toList())
                .component(
                        Texts.text("exchange.adoption.taker"),
                        row -> new Anchor("exchange/adoptions/" + row.id(), row.takerName()))
                .column(Texts.text("exchange.region"), row -> region.apply(row.takerRegion()))
                .component(Texts.text("exchange.adoption.stage"), row -> AdoptionWords.mark(row.stage()))
                .column(Texts.text("exchange.adoption.since"), row -> Formats.date(row.changedAt()))
                .refresh();
    }
}
