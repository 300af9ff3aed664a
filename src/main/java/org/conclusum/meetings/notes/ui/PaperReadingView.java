package org.conclusum.meetings.notes.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.UUID;
import org.conclusum.documents.DocumentRow;
import org.conclusum.identity.SignedIn;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.Subject;
import org.conclusum.meetings.notes.PersonalNotes;
import org.conclusum.proposals.CaseFile;
import org.conclusum.proposals.CaseFiles;
import org.conclusum.uikit.HasPlace;
import org.conclusum.uikit.PageHeader;
import org.conclusum.uikit.Texts;

/** The page on which somebody reads a PDF of a proposal and marks what matters to them. */
@Route("proposals/:id/papers/:document/reading")
@PermitAll
class PaperReadingView extends Div implements BeforeEnterObserver, HasDynamicTitle, HasPlace {

    private final transient CaseFiles caseFiles;
    private final transient PersonalNotes notes;
    private final transient Actor.Person viewer;
    private String title = "";

    PaperReadingView(CaseFiles caseFiles, PersonalNotes notes, SignedIn signedIn) {
        this.caseFiles = caseFiles;
        this.notes = notes;
        this.viewer = signedIn.person();
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public String place() {
        return title;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        UUID proposal = id(event.getRouteParameters(), "id");
        UUID document = id(event.getRouteParameters(), "document");
        CaseFile file = caseFiles.of(proposal, viewer);
        List<DocumentRow> versions = caseFiles.history(proposal, document, viewer);
        DocumentRow read = versions.stream()
                .filter(version -> version.id().equals(document) && PaperReading.fits(version))
                .findFirst()
                .orElseThrow(() -> new NotFound(Subject.Kind.DOCUMENT, document));
        title = read.name();
        Anchor back = new Anchor("proposals/" + proposal, file.text().title());
        PageHeader header = new PageHeader(title).lead(Texts.text("meetings.reading.lead"));
        header.marks(new Span(new Span(Texts.text("proposals.paper.of") + " "), back));
        add(new PaperReading(proposal, read, versions, caseFiles, notes, viewer).below(header));
    }

    private static UUID id(RouteParameters parameters, String name) {
        String id = parameters.get(name).orElse("");
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException unknown) {
            throw new NotFound(Subject.Kind.DOCUMENT, id);
        }
    }
}
