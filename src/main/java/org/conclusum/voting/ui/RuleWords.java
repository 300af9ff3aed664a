package org.conclusum.voting.ui;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.conclusum.committees.rules.RulesInWords;
import org.conclusum.uikit.Facts;
import org.conclusum.uikit.Texts;
import org.conclusum.voting.BallotView;

/** The rule by which a ballot decides, in the words in which the rule book is told. */
final class RuleWords {

    private final RulesInWords words;

    RuleWords(BallotView ballot) {
        this.words = new RulesInWords(
                ballot.rules().decision(),
                ballot.electors().stream()
                        .flatMap(elector -> Stream.of(
                                Map.entry(elector.seat().toString(), elector.label()),
                                Map.entry(elector.unit(), elector.label())))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one)));
    }

    /** Two words: "einfache Mehrheit". */
    String kind() {
        return words.kind();
    }

    /** What it takes, in a sentence or two. */
    String sentence() {
        return String.join(" ", words.majority());
    }

    /** What an abstention does under this rule. */
    String abstention() {
        return words.abstention();
    }

    /** The rule point by point. */
    Facts facts() {
        return new Facts()
                .add(Texts.text("committees.rules.majority.term"), String.join(" ", words.majority()))
                .add(Texts.text("committees.rules.quorum.term"), String.join(" ", words.quorum()));
    }
}
