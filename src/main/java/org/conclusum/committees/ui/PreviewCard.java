package org.conclusum.committees.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.conclusum.committees.DecisionPreview.Situation;
import org.conclusum.uikit.Card;
import org.conclusum.uikit.Pill;
import org.conclusum.uikit.Texts;

/** What the rules would decide in a few typical situations, each with its reasoning to unfold. */
class PreviewCard extends Card {

    private final Div situations = new Div();

    PreviewCard() {
        super(Texts.text("committees.preview.title"));
        Paragraph lead = new Paragraph(Texts.text("committees.preview.lead"));
        lead.addClassName("cc-note");
        situations.addClassName("cc-rule-preview");
        add(lead, situations);
    }

    void show(List<Situation> shown) {
        situations.removeAll();
        shown.forEach(situation -> situations.add(situation(situation)));
        if (shown.isEmpty()) {
            situations.add(new Paragraph(Texts.text("committees.preview.none")));
        }
    }

    private static Component situation(Situation situation) {
        Span title = new Span(situation.title());
        title.addClassName("cc-rule-preview-title");
        Span votes = new Span(situation.votes());
        votes.addClassName("cc-note");
        Div head = new Div(new Div(title, votes), new Pill(situation.tone(), situation.outcome()));
        head.addClassName("cc-rule-preview-head");
        OrderedList steps = new OrderedList();
        situation.derivation().forEach(sentence -> steps.add(new ListItem(sentence)));
        Details why = new Details(head, steps);
        why.addClassName("cc-rule-situation");
        return why;
    }
}
