package org.conclusum.proposals;

import jakarta.persistence.Embeddable;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;
import org.conclusum.kernel.Rule;
import org.conclusum.proposals.rules.TextMustFit;
import org.conclusum.proposals.rules.TextMustFit.Field;

/** The words of a proposal, as the database keeps them. */
@Embeddable
record Wording(String title, String facts, String motion, String costs, String lead, boolean closed, boolean noting) {

    static final Wording EMPTY = new Wording("", "", "", "", "", false, false);

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\\n\\t]]");
    private static final Pattern LINE_END = Pattern.compile("\\r\\n?");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /** The words of a text, free of signs that no screen can show. */
    static Wording of(ProposalText text) {
        return new Wording(
                BLANKS.matcher(clean(text.title())).replaceAll(" ").strip(),
                clean(text.facts()),
                clean(text.motion()),
                clean(text.costs()),
                clean(text.lead()),
                text.closed(),
                text.noting());
    }

    Wording withMotion(String other) {
        return new Wording(title, facts, clean(other), costs, lead, closed, noting);
    }

    static String clean(String text) {
        String lines = LINE_END.matcher(text).replaceAll("\n");
        String visible = CONTROL.matcher(lines).replaceAll("");
        return new String(visible.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    void checkLengths() {
        Rule.checkAll(
                new TextMustFit(Field.TITLE, title),
                new TextMustFit(Field.FACTS, facts),
                new TextMustFit(Field.MOTION, motion),
                new TextMustFit(Field.COSTS, costs),
                new TextMustFit(Field.LEAD, lead));
    }

    ProposalText text(Set<String> concerned, Set<String> burdened) {
        return new ProposalText(title, facts, motion, costs, lead, closed, concerned, burdened, noting);
    }
}
