package org.conclusum.voting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import org.conclusum.committees.rules.RulesInWords;
import org.conclusum.committees.rules.Silence;
import org.conclusum.committees.rules.Threshold;
import org.conclusum.uikit.Facts;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.Pill;
import org.conclusum.uikit.Texts;
import org.conclusum.uikit.Tone;
import org.conclusum.voting.CircularReply;
import org.conclusum.voting.CircularTerms;
import org.jspecify.annotations.Nullable;

/** How circulars and their rules are named on every page. */
final class CircularWords {

    private CircularWords() {}

    /** "3. Dezember 2026, 24 Uhr" */
    static String deadline(@Nullable Instant deadline) {
        return deadline == null ? "" : Texts.text("voting.circular.deadline", Formats.date(deadline));
    }

    /** Adds the rules of a circular point by point. */
    static Facts add(Facts facts, CircularTerms terms) {
        return add(facts, terms.silence(), terms.returnQuorum(), terms.chairMustReply());
    }

    static Facts add(Facts facts, Silence silence, @Nullable Threshold returnQuorum, boolean chairMustReply) {
        facts.add(Texts.text("voting.circular.silence"), Texts.of("voting.circular.silence", silence))
                .add(
                        Texts.text("voting.circular.returnQuorum"),
                        returnQuorum == null
                                ? Texts.text("voting.circular.returnQuorum.none")
                                : Texts.text("voting.circular.returnQuorum.of", RulesInWords.share(returnQuorum)));
        if (chairMustReply) {
            facts.add(Texts.text("voting.circular.chair"), Texts.text("voting.circular.chair.mustReply"));
        }
        return facts.add(Texts.text("voting.circular.objection"), Texts.text("voting.circular.objection.refers"));
    }

    /** What an answer says, and whether it counts. */
    static Component answer(CircularReply reply) {
        Pill pill = new Pill(
                reply.standing() == CircularReply.Standing.COUNTS ? BallotWords.tone(reply.choice()) : Tone.NEUTRAL,
                Texts.of("voting.choice", reply.choice()));
        return new Span(pill);
    }
}
