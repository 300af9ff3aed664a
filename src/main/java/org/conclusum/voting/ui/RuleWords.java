package org.conclusum.voting.ui;

import java.util.Map;
import org.conclusum.committees.rules.DecisionRules;
import org.conclusum.committees.rules.Demand;
import org.conclusum.committees.rules.RulesInWords;
import org.conclusum.committees.rules.Threshold;
import org.conclusum.uikit.Facts;
import org.conclusum.uikit.Texts;
import org.conclusum.voting.BallotView;

/** The rule by which a ballot decides, in the words in which the rule book is told. */
final class RuleWords {

    private final RulesInWords words;
    private final boolean meeting;

    private RuleWords(DecisionRules rules, Map<String, String> names, boolean meeting) {
        this.words = new RulesInWords(rules, names);
        this.meeting = meeting;
    }

    RuleWords(BallotView ballot) {
        this(ballot.rules().decision(), ballot.names(), !ballot.row().isCircular());
    }

    /** The rules by themselves, without the names of seats. */
    static RuleWords of(DecisionRules rules) {
        return new RuleWords(rules, Map.of(), true);
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

    /** The rule point by point; a circular knows no quorum. */
    Facts facts() {
        Facts facts = new Facts().add(Texts.text("committees.rules.majority.term"), String.join(" ", words.majority()));
        return meeting
                ? facts.add(Texts.text("committees.rules.quorum.term"), String.join(" ", words.quorum()))
                : facts;
    }

    /** Who may demand a form of voting. */
    static String demand(Demand demand) {
        Threshold share = demand.share();
        return share == null
                ? Texts.of("voting.demand", demand.kind())
                : Texts.text("voting.demand.SHARE", RulesInWords.share(share));
    }
}
