package org.conclusum.meetings.notes.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import java.util.Optional;
import java.util.UUID;
import org.conclusum.documents.DocumentRow;
import org.conclusum.proposals.PaperAction;
import org.conclusum.uikit.Texts;

/** Leads from a PDF in a case file to the page on which it is read and marked. */
@org.springframework.stereotype.Component
class ReadingAction implements PaperAction {

    @Override
    public Optional<Component> on(UUID proposal, DocumentRow file) {
        if (!PaperReading.fits(file)) {
            return Optional.empty();
        }
        Anchor read = new Anchor(
                "proposals/" + proposal + "/papers/" + file.id() + "/reading", Texts.text("meetings.reading.read"));
        read.setAriaLabel(Texts.text("meetings.reading.readFile", file.name()));
        return Optional.of(read);
    }
}
