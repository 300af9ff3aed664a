package org.conclusum.exchange.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.conclusum.exchange.adoption.AdoptionRow;
import org.conclusum.exchange.adoption.AdoptionStage;
import org.conclusum.exchange.adoption.Lineage;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.Markup;
import org.conclusum.uikit.PagedTable;
import org.conclusum.uikit.Texts;

/**
 * Who took a practice over from whom, over all steps and across the regions: drawn from left to right, and as a table for
 * whoever does not see it.
 */
class LineagePicture extends Div {

    private static final int BOX = 220;
    private static final int HIGH = 46;
    private static final int GAP = 84;
    private static final int ROW = 62;
    private static final int LONGEST = 29;

    /** A box with what it leads to. */
    private record Node(String name, String note, String css, String line, List<Node> next) {}

    private final transient UnaryOperator<String> region;
    private final UUID here;
    private final StringBuilder lines = new StringBuilder();
    private final StringBuilder boxes = new StringBuilder();
    private int rows;
    private int deepest;

    /**
     * The picture.
     *
     * @param here the practice on whose page it stands
     * @param region what a region is called, by its code
     */
    LineagePicture(Lineage lineage, UUID here, UnaryOperator<String> region) {
        this.region = region;
        this.here = here;
        addClassName("cc-exchange-lineage");
        List<AdoptionRow> all = lineage.adoptions().toList();
        draw(giver(lineage), 0);
        Div picture = new Div();
        picture.addClassName("cc-exchange-picture");
        picture.getElement()
                .setAttribute("role", "img")
                .setAttribute("tabindex", "0")
                .setAttribute("aria-label", Texts.text("exchange.lineage.label", lineage.giverName(), all.size()))
                .setProperty("innerHTML", svg());
        NativeDetails details = new NativeDetails(Texts.text("exchange.lineage.table"));
        details.setContent(table(all));
        add(picture, details);
    }

    private Node giver(Lineage lineage) {
        return new Node(
                lineage.giverName(),
                region.apply(lineage.giverRegion()),
                "cc-lineage-giver" + mark(lineage.practice()),
                "",
                branches(lineage));
    }

    private List<Node> branches(Lineage lineage) {
        return lineage.branches().stream().map(this::taker).toList();
    }

    private Node taker(Lineage.Branch branch) {
        AdoptionRow row = branch.adoption();
        boolean across = !row.takerRegion().equals(row.giverRegion());
        List<Node> next = new ArrayList<>();
        StringBuilder css = new StringBuilder(
                row.stage() == AdoptionStage.ENDED ? "cc-lineage-over" : across ? "cc-lineage-across" : "");
        for (Lineage own : branch.passedOn()) {
            css.append(mark(own.practice()));
            next.addAll(branches(own));
        }
        String stage = branch.passedOn().isEmpty()
                ? Texts.of("exchange.stage", row.stage())
                : Texts.text("exchange.lineage.passesOn");
        return new Node(
                row.takerName(),
                region.apply(row.takerRegion()) + " · " + stage,
                css.toString(),
                row.stage().name().toLowerCase(Locale.ROOT),
                next);
    }

    private String mark(UUID practice) {
        return practice.equals(here) ? " cc-lineage-here" : "";
    }

    /** Draws what follows first, and the box in the middle before it; answers the height of its middle. */
    private int draw(Node node, int depth) {
        deepest = Math.max(deepest, depth);
        List<Integer> heights = new ArrayList<>();
        node.next().forEach(next -> heights.add(draw(next, depth + 1)));
        int y = heights.isEmpty() ? rows++ * ROW + ROW / 2 : (heights.getFirst() + heights.getLast()) / 2;
        int right = x(depth) + BOX;
        for (int place = 0; place < heights.size(); place++) {
            line(node.next().get(place).line(), right, y, x(depth + 1), heights.get(place));
        }
        box(node, x(depth), y);
        return y;
    }

    private static int x(int depth) {
        return 1 + depth * (BOX + GAP);
    }

    private void line(String css, int fromX, int fromY, int toX, int toY) {
        int middle = (fromX + toX) / 2;
        lines.append("<path class=\"cc-lineage-%s\" d=\"M%d %d C %d %d %d %d %d %d\"/>"
                .formatted(css, fromX, fromY, middle, fromY, middle, toY, toX, toY));
    }

    private void box(Node node, int x, int y) {
        boxes.append("<g class=\"cc-lineage-node %s\"><title>%s</title>"
                .formatted(node.css(), Markup.escaped(node.name() + ", " + node.note())));
        boxes.append(
                "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"8\"/>".formatted(x, y - HIGH / 2, BOX, HIGH));
        boxes.append("<text x=\"%d\" y=\"%d\">%s</text>".formatted(x + 12, y - 3, shown(node.name())));
        boxes.append("<text class=\"cc-lineage-note\" x=\"%d\" y=\"%d\">%s</text></g>"
                .formatted(x + 12, y + 14, shown(node.note())));
    }

    private static String shown(String text) {
        return Markup.escaped(text.length() > LONGEST + 4 ? text.substring(0, LONGEST) + "…" : text);
    }

    private String svg() {
        int width = x(deepest) + BOX + 1;
        int height = rows * ROW;
        return "<svg viewBox=\"0 0 %d %d\" style=\"width:%dpx;min-width:%dpx\" xmlns=\"http://www.w3.org/2000/svg\" aria-hidden=\"true\">%s%s</svg>"
                .formatted(width, height, width, width * 9 / 10, lines, boxes);
    }

    private Component table(List<AdoptionRow> all) {
        return new PagedTable<AdoptionRow>(
                        Texts.text("exchange.lineage.table"),
                        (offset, limit) ->
                                all.stream().skip(offset).limit(limit).toList())
                .column(Texts.text("exchange.lineage.from"), AdoptionRow::giverName)
                .component(
                        Texts.text("exchange.adoption.taker"),
                        row -> new Anchor("exchange/adoptions/" + row.id(), row.takerName()))
                .column(Texts.text("exchange.region"), row -> region.apply(row.takerRegion()))
                .component(
                        Texts.text("exchange.adoption.practice"),
                        row -> new Anchor(ExchangeAddress.of(row.practice()), row.title()))
                .component(Texts.text("exchange.adoption.stage"), row -> AdoptionWords.mark(row.stage()))
                .column(Texts.text("exchange.adoption.since"), row -> Formats.date(row.changedAt()))
                .refresh();
    }
}
