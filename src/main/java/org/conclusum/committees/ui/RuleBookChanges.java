package org.conclusum.committees.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import org.conclusum.committees.RuleBookText;
import org.conclusum.committees.SeatRow;
import org.conclusum.committees.ui.RuleBookInWords.Topic;
import org.conclusum.uikit.Facts;
import org.conclusum.uikit.Texts;

/** What a version of a rule book changes, in words: the sentences that fall away and those that are new. */
class RuleBookChanges extends Div {

    /** A topic on which two versions differ. */
    record Change(String term, List<String> before, List<String> after) {}

    RuleBookChanges(RuleBookText before, RuleBookText after, List<SeatRow> seats) {
        addClassName("cc-committees-changes");
        List<Change> changes = between(before, after, seats);
        if (changes.isEmpty()) {
            add(new Paragraph(Texts.text("committees.changes.none")));
            return;
        }
        Facts facts = new Facts();
        changes.forEach(change -> facts.add(change.term(), sides(change)));
        add(facts);
    }

    /** The topics on which the versions differ, with the sentences that differ. */
    static List<Change> between(RuleBookText before, RuleBookText after, List<SeatRow> seats) {
        List<Topic> old = new RuleBookInWords(before, seats).topics();
        List<Topic> fresh = new RuleBookInWords(after, seats).topics();
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < old.size(); i++) {
            List<String> gone = without(old.get(i).sentences(), fresh.get(i).sentences());
            List<String> come = without(fresh.get(i).sentences(), old.get(i).sentences());
            if (!gone.isEmpty() || !come.isEmpty()) {
                changes.add(new Change(old.get(i).term(), gone, come));
            }
        }
        return changes;
    }

    private static List<String> without(List<String> all, List<String> others) {
        return all.stream().filter(sentence -> !others.contains(sentence)).toList();
    }

    private static Component sides(Change change) {
        Div sides = new Div();
        sides.addClassName("cc-committees-change");
        change.before().forEach(sentence -> sides.add(line("committees.changes.before", sentence, "gone")));
        change.after().forEach(sentence -> sides.add(line("committees.changes.after", sentence, "come")));
        return sides;
    }

    private static Component line(String mark, String sentence, String style) {
        Span word = new Span(Texts.text(mark));
        word.addClassName("cc-committees-change-mark");
        Div line = new Div(word, new Span(sentence));
        line.addClassName("cc-committees-" + style);
        return line;
    }
}
