package org.conclusum.moderation.ui;

import java.util.Locale;
import org.conclusum.moderation.InterestCourse;
import org.conclusum.moderation.InterestMatrix;
import org.conclusum.moderation.Issue;
import org.conclusum.moderation.interests.Cluster;
import org.conclusum.uikit.Markup;
import org.conclusum.uikit.Texts;

/**
 * Municipalities against issues as a table of marks: colour, number and word, those who think alike together, and what
 * changed since the stage before with an arrow and words. Written as markup: there may be a thousand cells.
 */
final class MatrixTable {

    /** With more issues than these there is no room for sentences beside the marks. */
    private static final int MOST_WITH_WORDS_BESIDE = 4;

    private final InterestCourse.Stage stage;
    private final MunicipalityNames names;
    private final Locale language;
    private final boolean dense;

    MatrixTable(InterestCourse.Stage stage, MunicipalityNames names, Locale language) {
        this.stage = stage;
        this.names = names;
        this.language = language;
        this.dense = stage.matrix().issues().size() > MOST_WITH_WORDS_BESIDE;
    }

    String markup() {
        InterestMatrix matrix = stage.matrix();
        String label = escaped(Texts.text(language, "moderation.matrix.title"));
        StringBuilder table = new StringBuilder("<div class=\"%s\" role=\"region\" aria-label=\"%s\" tabindex=\"0\">"
                .formatted(dense ? "cc-matrix-dense" : "cc-table cc-moderation-matrix", label));
        table.append("<table aria-label=\"%s\"><thead><tr><th scope=\"col\">%s</th>"
                .formatted(label, escaped(Texts.text(language, "moderation.named.municipality"))));
        int number = 0;
        for (Issue issue : matrix.issues()) {
            number++;
            table.append(
                    dense
                            ? "<th scope=\"col\" title=\"%2$s\"><b>%1$d</b> <span>%2$s</span></th>"
                                    .formatted(number, escaped(issue.title()))
                            : "<th scope=\"col\">%s</th>".formatted(escaped(issue.title())));
        }
        table.append("</tr></thead>");
        matrix.clusters().forEach(cluster -> body(table, cluster));
        return table.append("</table></div>").toString();
    }

    private void body(StringBuilder table, Cluster cluster) {
        InterestMatrix matrix = stage.matrix();
        table.append(
                "<tbody><tr><th class=\"cc-moderation-group\" scope=\"rowgroup\" colspan=\"%d\"><span>%s</span></th></tr>"
                        .formatted(matrix.issues().size() + 1, escaped(MatrixWords.name(language, matrix, cluster))));
        for (String ags : cluster.members()) {
            table.append("<tr data-key=\"%s\"><th scope=\"row\">%s</th>"
                    .formatted(escaped(ags), escaped(dense ? names.brief(ags) : names.of(ags))));
            matrix.issues().forEach(issue -> cell(table, ags, issue));
            table.append("</tr>");
        }
        table.append("</tbody>");
    }

    private void cell(StringBuilder table, String ags, Issue issue) {
        Integer stance = stage.matrix().stance(ags, issue);
        Integer weight = stage.matrix().weight(ags, issue);
        String moved = MatrixWords.movement(language, stage, ags, issue);
        table.append(moved.isEmpty() ? "<td" : "<td class=\"cc-matrix-moved\"");
        if (!dense) {
            table.append(" data-title=\"").append(escaped(issue.title())).append('"');
        }
        table.append("><div class=\"cc-moderation-said\">");
        if (stance == null) {
            table.append("<span>–</span>");
        } else {
            table.append("<span class=\"cc-moderation-stance cc-moderation-stance-%d\">%s</span><span>%s</span>"
                    .formatted(
                            StanceWords.style(stance),
                            StanceWords.signed(stance),
                            escaped(StanceWords.word(language, stance))));
            if (weight != null) {
                table.append("<span class=\"cc-note\">%s</span>"
                        .formatted(escaped(
                                dense
                                        ? Texts.text(language, "moderation.matrix.weight.short", weight)
                                        : Texts.text(language, "moderation.weight." + weight))));
            }
        }
        if (!moved.isEmpty()) {
            table.append("<span class=\"cc-matrix-move\">%s</span>".formatted(escaped(moved)));
        }
        table.append("</div></td>");
    }

    private static String escaped(String text) {
        return Markup.escaped(text);
    }
}
