package org.conclusum.proposals.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.conclusum.kernel.Actor;
import org.conclusum.proposals.CaseFile;
import org.conclusum.proposals.ProposalText;
import org.conclusum.uikit.Prose;
import org.conclusum.uikit.Texts;

/** What a proposal says: the motion first, then why, what it costs, and the files. */
class ContentTab extends Div {

    ContentTab(CaseFile file, CaseFileServices services, Actor viewer) {
        addClassName("cc-proposals-content");
        ProposalText text = file.text();
        if (text.motion().isBlank()) {
            Paragraph none = new Paragraph(Texts.text("proposals.file.noMotion"));
            none.addClassName("cc-muted");
            add(part("proposals.file.motion", none));
        } else {
            add(part("proposals.file.motion", Prose.motion(text.motion())));
        }
        if (!text.facts().isBlank()) {
            add(part("proposals.file.facts", new Prose(text.facts())));
        }
        if (!text.costs().isBlank()) {
            add(part("proposals.file.costs", new Prose(text.costs())));
        }
        if (!file.attachments().isEmpty()) {
            add(part(
                    "proposals.file.attachments",
                    new Attachments(
                            file.attachments(),
                            services.caseFiles,
                            file.row().id(),
                            viewer,
                            one -> services.actions(file.row().id(), one))));
        }
    }

    private static Section part(String title, Component content) {
        Section part = new Section(new H2(Texts.text(title)), content);
        part.addClassName("cc-proposals-part");
        return part;
    }
}
