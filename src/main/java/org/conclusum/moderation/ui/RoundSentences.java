package org.conclusum.moderation.ui;

import java.util.ArrayList;
import java.util.List;
import org.conclusum.moderation.RoundView;
import org.conclusum.moderation.consensing.Finding;
import org.conclusum.moderation.consensing.OptionFinding;
import org.conclusum.moderation.consensing.View;
import org.conclusum.uikit.Texts;

/** What the numbers of a round say, in sentences. */
final class RoundSentences {

    private final RoundView round;
    private final Finding finding;
    private final List<String> sentences = new ArrayList<>();

    private RoundSentences(RoundView round, Finding finding) {
        this.round = round;
        this.finding = finding;
    }

    /** The first one is the headline. */
    static List<String> of(RoundView round, Finding finding) {
        return new RoundSentences(round, finding).all();
    }

    private List<String> all() {
        List<OptionFinding> best = finding.best();
        if (best.isEmpty()) {
            return List.of(Texts.text("moderation.words.nobody"));
        }
        String acceptance = ModerationWords.percent(best.getFirst().acceptance(), true);
        String letters = ModerationWords.letters(best);
        add(finding.isToBeRatedAgain() ? "moderation.words.tie" : "moderation.words.best", letters, acceptance);
        String nothing = ModerationWords.percent(finding.passive().acceptance(), true);
        add(finding.beatsPassive() ? "moderation.words.passive.beaten" : "moderation.words.passive.better", nothing);
        view(View.HIGHEST, "moderation.words.highest", best, found -> String.valueOf(found.highest()));
        view(
                View.WEIGHTED,
                "moderation.words.weighted",
                best,
                found -> ModerationWords.percent(found.weighted(), round.exact()));
        for (OptionFinding option : finding.hiddenVetoes()) {
            add("moderation.words.veto", ModerationWords.letter(option.option()), option.strong());
        }
        if (round.rated() < round.asked()) {
            add("moderation.words.missing", round.rated(), round.asked());
        }
        return sentences;
    }

    private void view(
            View view,
            String key,
            List<OptionFinding> best,
            java.util.function.Function<OptionFinding, String> figure) {
        List<OptionFinding> first = finding.best(view);
        if (first.isEmpty() || (view == View.WEIGHTED && first.getFirst().weighted() == null)) {
            return;
        }
        boolean same = first.stream()
                .map(OptionFinding::option)
                .toList()
                .equals(best.stream().map(OptionFinding::option).toList());
        add(key + (same ? ".same" : ".other"), ModerationWords.letters(first), figure.apply(first.getFirst()));
    }

    private void add(String key, Object... arguments) {
        sentences.add(Texts.text(key, arguments));
    }
}
