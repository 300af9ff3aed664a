package org.conclusum.voting;

import java.util.Locale;
import java.util.UUID;
import org.conclusum.committees.RuleBook;
import org.conclusum.committees.rules.BlockVote;
import org.conclusum.committees.rules.DecisionRules;
import org.conclusum.committees.rules.Majority;
import org.conclusum.uikit.Texts;

/**
 * The version of the rule book under which a ballot was opened; later versions do not change it.
 *
 * @param changeUntilClosing whether a vote may be changed while the ballot is open
 */
public record RulesInForce(
        UUID ruleBook, int number, String title, String source, DecisionRules decision, boolean changeUntilClosing) {

    /** Rules under which a vote may be changed. */
    RulesInForce(UUID ruleBook, int number, String title, String source, DecisionRules decision) {
        this(ruleBook, number, title, source, decision, true);
    }

    /** Title, version and source; the version only once, where the title says it too. */
    public String cited(Locale language) {
        return title.endsWith(" " + number)
                ? Texts.text(language, "voting.rule.source.titled", title, source)
                : Texts.text(language, "voting.rule.source", title, number, source);
    }

    static RulesInForce of(RuleBook book) {
        return of(book, book.decision());
    }

    /** For the question whether an item is urgent: the quorum of every decision, with the majority for that one. */
    static RulesInForce onUrgency(RuleBook book) {
        Majority majority = book.procedure().urgency().majority();
        BlockVote block = book.decision().majority().blockVote();
        return of(
                book,
                new DecisionRules(book.decision().quorum(), block == null ? majority : majority.withBlockVote(block)));
    }

    private static RulesInForce of(RuleBook book, DecisionRules decision) {
        return new RulesInForce(
                book.id(),
                book.number(),
                book.title(),
                book.source(),
                decision,
                book.ballots().changeUntilClosing());
    }
}
