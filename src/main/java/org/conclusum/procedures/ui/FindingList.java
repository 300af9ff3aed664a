package org.conclusum.procedures.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.function.Consumer;
import org.conclusum.procedures.check.Finding;
import org.conclusum.procedures.check.ModelReview;
import org.conclusum.procedures.check.Severity;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.Pill;
import org.conclusum.uikit.Texts;
import org.conclusum.uikit.Tone;

/** What the check found, each with where it is. */
class FindingList extends Div {

    private final transient Consumer<String> reveal;

    /** @param reveal shows an element in the drawing */
    FindingList(Consumer<String> reveal) {
        this.reveal = reveal;
        addClassName("cc-findings");
        getElement().setAttribute("role", "status");
    }

    /** @param names what the elements are called */
    void show(ModelReview review, ElementNames names) {
        removeAll();
        if (review.findings().isEmpty()) {
            add(
                    new Pill(Tone.YES, Texts.text("procedures.draft.check.good")),
                    new Paragraph(Texts.text("procedures.draft.check.good.sentence")));
            return;
        }
        add(new Pill(
                review.deployable() ? Tone.WAIT : Tone.NO,
                Texts.text("procedures.draft.check.found", review.findings().size())));
        UnorderedList list = new UnorderedList();
        review.findings().forEach(finding -> list.add(line(finding, names)));
        add(list);
    }

    private ListItem line(Finding finding, ElementNames names) {
        ListItem line = new ListItem(new Span(finding.message(Texts.locale())));
        line.setClassName("cc-finding-warning", finding.severity() == Severity.WARNING);
        String element = finding.element();
        if (element != null) {
            line.add(Actions.quiet(names.nameOf(element), () -> reveal.accept(element)));
        } else {
            line.add(new Span(Texts.text("procedures.draft.check.line", finding.line())));
        }
        return line;
    }
}
