package org.conclusum.audit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.UUID;
import org.conclusum.audit.JournalLine;
import org.conclusum.audit.JournalListing;
import org.conclusum.kernel.Actor;
import org.conclusum.proposals.CaseFileSection;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.Texts;
import org.conclusum.uikit.Timeline;

/** What happened to a proposal, newest first, as a tab of its case file. */
@org.springframework.stereotype.Component
class HistorySection implements CaseFileSection {

    private static final int ORDER = 190;
    private static final int PAGE = 50;

    private final JournalListing journal;

    HistorySection(JournalListing journal) {
        this.journal = journal;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public String titleKey() {
        return "audit.section.title";
    }

    @Override
    public int count(UUID proposal, Actor.Person viewer) {
        return journal.count(proposal, viewer);
    }

    @Override
    public Component content(UUID proposal, Actor.Person viewer) {
        Div history = new Div();
        addPage(history, proposal, viewer, 0);
        if (history.getChildren().findAny().isEmpty()) {
            Paragraph none = new Paragraph(Texts.text("audit.section.none"));
            none.addClassName("cc-muted");
            history.add(none);
        }
        return history;
    }

    private void addPage(Div history, UUID proposal, Actor.Person viewer, int offset) {
        List<JournalLine> lines = journal.about(proposal, viewer, offset, PAGE + 1);
        if (lines.isEmpty()) {
            return;
        }
        history.add(new Timeline(lines.stream()
                .limit(PAGE)
                .map(line -> new Timeline.Entry(EventWords.sentence(line), EventWords.note(line)))
                .toList()));
        if (lines.size() > PAGE) {
            Div more = new Div();
            more.add(Actions.quiet(Texts.text("audit.section.more"), () -> {
                history.remove(more);
                addPage(history, proposal, viewer, offset + PAGE);
            }));
            history.add(more);
        }
    }
}
