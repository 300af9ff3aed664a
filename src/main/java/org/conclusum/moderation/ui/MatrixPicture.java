package org.conclusum.moderation.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.conclusum.moderation.InterestCourse;
import org.conclusum.moderation.InterestMatrix;
import org.conclusum.moderation.Issue;
import org.conclusum.moderation.interests.Cluster;
import org.conclusum.uikit.Texts;

/** The matrix at a stage as a picture for a file: what its table says, in the same order. */
final class MatrixPicture {

    private static final double NAMES = 190;
    private static final double NARROWEST = 84;
    private static final double WIDEST = 180;
    private static final double USUAL_WIDTH = 760;
    private static final double ROW = 54;
    private static final double GROUP = 30;
    private static final double EDGE = 12;
    private static final double LINE = 14;
    private static final double LETTER = 6.3;
    private static final int MOST_LINES = 6;
    private static final double MARK = 30;

    private final InterestCourse.Stage stage;
    private final String title;
    private final MunicipalityNames names;
    private final Locale language;

    MatrixPicture(InterestCourse.Stage stage, String title, MunicipalityNames names, Locale language) {
        this.stage = stage;
        this.title = title;
        this.names = names;
        this.language = language;
    }

    byte[] file() {
        InterestMatrix matrix = stage.matrix();
        double column = Math.clamp(USUAL_WIDTH / Math.max(1, matrix.issues().size()), NARROWEST, WIDEST);
        List<List<String>> heads = matrix.issues().stream()
                .map(issue -> lines(issue.title(), (int) ((column - 10) / LETTER)))
                .toList();
        double head = EDGE + LINE * heads.stream().mapToInt(List::size).max().orElse(1) + 6;
        int members =
                matrix.clusters().stream().mapToInt(one -> one.members().size()).sum();
        double width = Math.max(USUAL_WIDTH, NAMES + column * matrix.issues().size() + EDGE);
        Drawing drawing = new Drawing(width, head + GROUP * matrix.clusters().size() + ROW * members + EDGE);
        for (int place = 0; place < heads.size(); place++) {
            for (int line = 0; line < heads.get(place).size(); line++) {
                drawing.text(
                        "cc-pic-soft",
                        NAMES + column * place,
                        EDGE + LINE * (line + 1) - 3,
                        heads.get(place).get(line));
            }
        }
        double y = head;
        for (Cluster cluster : matrix.clusters()) {
            drawing.text("cc-pic-group", EDGE, y + 20, MatrixWords.name(language, matrix, cluster))
                    .line("cc-pic-line", EDGE, y + GROUP - 2, width - EDGE, y + GROUP - 2);
            y += GROUP;
            for (String ags : cluster.members()) {
                drawing.text("cc-pic-name", EDGE, y + 25, names.brief(ags));
                for (int place = 0; place < matrix.issues().size(); place++) {
                    cell(drawing, ags, matrix.issues().get(place), NAMES + column * place, y);
                }
                y += ROW;
            }
        }
        return drawing.file(title, MatrixWords.stage(language, stage.milestone()));
    }

    private void cell(Drawing drawing, String ags, Issue issue, double x, double y) {
        Integer stance = stage.matrix().stance(ags, issue);
        Integer weight = stage.matrix().weight(ags, issue);
        String moved = MatrixWords.movement(language, stage, ags, issue);
        if (stance == null) {
            drawing.text("cc-pic-soft", x + 10, y + 23, "–");
        } else {
            drawing.rect("cc-pic-stance-" + StanceWords.style(stance), x, y + 3, MARK, MARK, 5)
                    .text(
                            "cc-pic-mid cc-pic-on-" + StanceWords.style(stance),
                            x + MARK / 2,
                            y + 23,
                            StanceWords.signed(stance))
                    .text("cc-pic-small", x, y + 45, StanceWords.word(language, stance));
            if (weight != null) {
                drawing.text(
                        "cc-pic-soft",
                        x + MARK + 5,
                        y + 16,
                        Texts.text(language, "moderation.matrix.weight.short", weight));
            }
        }
        if (!moved.isEmpty()) {
            drawing.text("cc-pic-small cc-pic-strong", x + MARK + 5, y + 30, moved);
        }
    }

    /** A title in lines of so many letters; the last one ends with an ellipsis where there is more. */
    static List<String> lines(String text, int letters) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > letters) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        if (lines.size() <= MOST_LINES) {
            return lines;
        }
        List<String> kept = new ArrayList<>(lines.subList(0, MOST_LINES));
        kept.set(MOST_LINES - 1, kept.getLast() + " …");
        return kept;
    }
}
