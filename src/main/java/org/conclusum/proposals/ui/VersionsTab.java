package org.conclusum.proposals.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.conclusum.documents.DocumentRow;
import org.conclusum.kernel.Actor;
import org.conclusum.proposals.CaseFile;
import org.conclusum.proposals.CaseFiles;
import org.conclusum.proposals.ExaminationRow;
import org.conclusum.proposals.ProposalText;
import org.conclusum.proposals.VersionRow;
import org.conclusum.uikit.ComparedText;
import org.conclusum.uikit.EmptyState;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.Prose;
import org.conclusum.uikit.Texts;

/** The versions that were handed in, what the office said to each, and what changed between two of them. */
class VersionsTab extends Div {

    private record Part(String key, Function<ProposalText, String> text) {}

    private static final List<Part> PARTS = List.of(
            new Part("proposals.edit.field.title", ProposalText::title),
            new Part("proposals.file.motion", ProposalText::motion),
            new Part("proposals.file.facts", ProposalText::facts),
            new Part("proposals.file.costs", ProposalText::costs),
            new Part("proposals.edit.field.lead", ProposalText::lead));

    private final CaseFile file;
    private final CaseFiles caseFiles;
    private final Actor viewer;
    private final BiConsumer<Integer, Integer> compare;

    /**
     * The tab.
     *
     * @param from revision to compare from, or 0 for the one before the last
     * @param to revision to compare with, or 0 for the last
     * @param compare opens the comparison of two other revisions
     */
    VersionsTab(
            CaseFile file, CaseFiles caseFiles, Actor viewer, int from, int to, BiConsumer<Integer, Integer> compare) {
        this.file = file;
        this.caseFiles = caseFiles;
        this.viewer = viewer;
        this.compare = compare;
        addClassName("cc-proposals-versions");
        List<VersionRow> versions = file.versions();
        if (versions.isEmpty()) {
            add(new EmptyState(
                    Texts.text("proposals.versions.none.title"), Texts.text("proposals.versions.none.text")));
            return;
        }
        if (versions.size() > 1) {
            VersionRow last = versions.getLast();
            VersionRow newer = find(to, last);
            VersionRow older = find(from, versions.get(Math.max(0, versions.indexOf(newer) - 1)));
            add(comparison(older, newer));
        }
        add(new H2(Texts.text("proposals.versions.title")));
        versions.reversed().forEach(version -> add(entry(version)));
    }

    private VersionRow find(int revision, VersionRow otherwise) {
        return file.versions().stream()
                .filter(version -> version.revision() == revision)
                .findFirst()
                .orElse(otherwise);
    }

    private Component comparison(VersionRow older, VersionRow newer) {
        Select<VersionRow> from = choice("proposals.versions.from", older);
        Select<VersionRow> to = choice("proposals.versions.to", newer);
        from.addValueChangeListener(event ->
                compare.accept(event.getValue().revision(), to.getValue().revision()));
        to.addValueChangeListener(event ->
                compare.accept(from.getValue().revision(), event.getValue().revision()));
        Div choices = new Div(from, to);
        choices.addClassName("cc-filters");
        Div comparison = new Div(new H2(Texts.text("proposals.versions.compare")), choices);
        List<Component> changed = new ArrayList<>();
        for (Part part : PARTS) {
            String before = part.text().apply(older.text());
            String after = part.text().apply(newer.text());
            if (!before.equals(after)) {
                changed.add(new H3(Texts.text(part.key())));
                changed.add(new ComparedText(before, after));
            }
        }
        Paragraph legend =
                new Paragraph(Texts.text(changed.isEmpty() ? "proposals.versions.same" : "proposals.versions.legend"));
        legend.addClassNames("cc-muted", "cc-small");
        comparison.add(legend);
        comparison.add(changed);
        comparison.addClassName("cc-proposals-comparison");
        return comparison;
    }

    private Select<VersionRow> choice(String label, VersionRow chosen) {
        Select<VersionRow> choice = new Select<>();
        choice.setLabel(Texts.text(label));
        choice.setItems(file.versions());
        choice.setItemLabelGenerator(version -> Texts.text("proposals.versions.entry", version.revision()));
        choice.setValue(chosen);
        return choice;
    }

    private Component entry(VersionRow version) {
        Paragraph by = new Paragraph(
                Texts.text("proposals.versions.by", version.submittedBy(), Formats.dateTime(version.submittedAt())));
        by.addClassNames("cc-muted", "cc-small");
        Div entry = new Div(new H3(Texts.text("proposals.versions.entry", version.revision())), by);
        file.examinations().stream()
                .filter(examination -> examination.revision() == version.revision())
                .forEach(examination -> entry.add(remark(examination)));
        List<DocumentRow> files = version.attachments().stream()
                .map(file.files()::get)
                .filter(Objects::nonNull)
                .toList();
        if (!files.isEmpty()) {
            UUID proposal = file.row().id();
            entry.add(new Attachments(files, caseFiles, proposal, viewer));
        }
        entry.addClassName("cc-proposals-version");
        return entry;
    }

    private static Component remark(ExaminationRow examination) {
        String key = examination.accepted() ? "proposals.versions.accepted" : "proposals.versions.returned";
        Paragraph by =
                new Paragraph(Texts.text(key, examination.examinedBy(), Formats.dateTime(examination.examinedAt())));
        by.addClassNames("cc-muted", "cc-small");
        Div remark = new Div(by);
        if (!examination.accepted()) {
            Prose reasons = new Prose(examination.reasons());
            reasons.addClassName("cc-proposals-quote");
            remark.add(reasons);
        }
        return remark;
    }
}
