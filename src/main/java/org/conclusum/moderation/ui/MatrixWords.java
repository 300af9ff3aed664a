package org.conclusum.moderation.ui;

import java.util.Locale;
import org.conclusum.moderation.InterestCourse;
import org.conclusum.moderation.InterestMatrix;
import org.conclusum.moderation.Issue;
import org.conclusum.moderation.Milestone;
import org.conclusum.moderation.interests.Cluster;
import org.conclusum.moderation.interests.Movement;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.Texts;

/** What table and picture of the matrix say in the same words. */
final class MatrixWords {

    private MatrixWords() {}

    /** What unites a group, or sets a single one apart. */
    static String name(Locale language, InterestMatrix matrix, Cluster cluster) {
        Integer place = cluster.issue();
        if (place == null) {
            return Texts.text(language, "moderation.matrix.open");
        }
        String title = matrix.issues().get(place).title();
        if (cluster.members().size() == 1) {
            return Texts.text(
                    language,
                    cluster.inFavour() ? "moderation.matrix.alone.for" : "moderation.matrix.alone.against",
                    title);
        }
        return Texts.text(
                language,
                cluster.inFavour() ? "moderation.matrix.together.for" : "moderation.matrix.together.against",
                title);
    }

    static String stage(Locale language, Milestone milestone) {
        return Texts.text(
                language,
                "moderation.milestone." + milestone.kind().name(),
                milestone.number(),
                Formats.date(milestone.at(), language));
    }

    /** An arrow and words: "↑ vorher −1"; empty where nothing changed. */
    static String movement(Locale language, InterestCourse.Stage stage, String ags, Issue issue) {
        Movement movement = stage.movement(ags, issue);
        InterestMatrix before = stage.before();
        Integer said = before == null ? null : before.stance(ags, issue);
        return switch (movement) {
            case SAME -> "";
            case NEW -> "● " + Texts.text(language, "moderation.movement.new");
            case GONE -> "○ " + Texts.text(language, "moderation.movement.gone");
            case MORE_FOR, MORE_AGAINST ->
                (movement == Movement.MORE_FOR ? "↑ " : "↓ ")
                        + Texts.text(
                                language, "moderation.movement.before", StanceWords.signed(said == null ? 0 : said));
        };
    }
}
