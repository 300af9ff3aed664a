package org.conclusum.voting.ui;

import java.util.Map;
import org.conclusum.committees.rules.DecisionRules;
import org.conclusum.committees.rules.Demand;
import org.conclusum.committees.rules.RulesInWords;
import org.conclusum.committees.rules.Threshold;
import org.conclusum.uikit.Facts;
import org.conclusum.uikit.Texts;
import org.conclusum.voting.BallotKind;
import org.conclusum.voting.BallotView;
import org.conclusum.voting.decision.ProcedureKind;

/** The rule by which a ballot decides, in the words in which the rule book is told. */
final class RuleWords {

    private final RulesInWords words;
    private final ProcedureKind procedure;
    private final BallotKind kind;

    private RuleWords(DecisionRules rules, Map<String, String> names, ProcedureKind procedure, BallotKind kind) {
        this.words = new RulesInWords(rules, names);
        this.procedure = procedure;
        this.kind = kind;
    }

    RuleWords(BallotView ballot) {
        this(
                ballot.rules().decision(),
                ballot.names(),
                ballot.row().procedure(),
                ballot.plan().question().kind());
    }

    /** The rules by themselves, without the names of seats. */
    static RuleWords of(DecisionRules rules, BallotKind kind) {
        return new RuleWords(rules, Map.of(), ProcedureKind.MEETING, kind);
    }

    /** Two words: "einfache Mehrheit". */
    String kind() {
        return words.kind();
    }

    /** What it takes, in a sentence or two. */
    String sentence() {
        if (procedure == ProcedureKind.CONSENSUS) {
            return Texts.text("voting.rule.consensus");
        }
        String majority = String.join(" ", words.majority());
        return kind == BallotKind.YES_NO ? majority : Texts.of("voting.opening.rule", kind) + " " + majority;
    }

    /** What an abstention does under this rule. */
    String abstention() {
        return words.abstention();
    }

    /** The rule point by point; a circular knows no quorum. */
    Facts facts() {
        Facts facts = new Facts()
                .add(
                        Texts.text(
                                procedure == ProcedureKind.CONSENSUS
                                        ? "voting.procedure.CONSENSUS"
                                        : "committees.rules.majority.term"),
                        sentence());
        return procedure != ProcedureKind.CIRCULAR
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
