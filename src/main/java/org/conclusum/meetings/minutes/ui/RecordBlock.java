package org.conclusum.meetings.minutes.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.conclusum.meetings.ItemFinding;
import org.conclusum.meetings.minutes.MinutesRecord;
import org.conclusum.uikit.Prose;
import org.conclusum.uikit.Texts;

/** What the record says of an item by itself, set apart from what somebody wrote. */
class RecordBlock extends Div {

    RecordBlock(MinutesRecord.Item item) {
        addClassName("cc-minutes-record");
        Paragraph label = new Paragraph(Texts.text("meetings.minutes.fromRecord"));
        label.addClassName("cc-minutes-record-label");
        add(label);
        if (!item.when().isEmpty()) {
            add(MinutesMarks.note(Texts.text("meetings.minutes.called", item.when())));
        }
        if (!item.events().isEmpty()) {
            UnorderedList events = new UnorderedList();
            item.events().forEach(event -> events.add(new ListItem(event)));
            add(events);
        }
        if (!item.speakers().isEmpty()) {
            add(MinutesMarks.note(Texts.text("meetings.minutes.speakers", String.join("; ", item.speakers()))));
        }
        item.findings().forEach(finding -> add(finding(finding)));
    }

    /** Whether there is anything to show. */
    static boolean isWorthShowing(MinutesRecord.Item item) {
        return !item.when().isEmpty()
                || !item.events().isEmpty()
                || !item.speakers().isEmpty()
                || !item.findings().isEmpty();
    }

    private static Component finding(ItemFinding finding) {
        Anchor heading = new Anchor(finding.route(), finding.heading());
        heading.addClassName("cc-minutes-finding-heading");
        Div shown = new Div(heading);
        shown.addClassName("cc-minutes-finding");
        if (!finding.wording().isBlank()) {
            shown.add(Prose.motion(finding.wording()));
        }
        if (!finding.figures().isEmpty()) {
            shown.add(figures(finding.figures()));
        }
        if (!finding.reasoning().isEmpty()) {
            UnorderedList sentences = new UnorderedList();
            finding.reasoning().forEach(sentence -> sentences.add(new ListItem(sentence)));
            Details how = new Details(Texts.text("meetings.minutes.how"), sentences);
            how.addClassName("cc-minutes-how");
            shown.add(how);
        }
        return shown;
    }

    private static Component figures(List<String> figures) {
        Div row = new Div();
        row.addClassName("cc-minutes-figures");
        figures.forEach(figure -> row.add(new Span(figure)));
        return row;
    }
}
