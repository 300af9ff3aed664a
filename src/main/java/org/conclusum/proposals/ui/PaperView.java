package org.conclusum.proposals.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.conclusum.documents.DocumentRow;
import org.conclusum.documents.TextState;
import org.conclusum.identity.SignedIn;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.Subject;
import org.conclusum.proposals.CaseFile;
import org.conclusum.proposals.PaperDownload;
import org.conclusum.uikit.Card;
import org.conclusum.uikit.ComparedText;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.HasPlace;
import org.conclusum.uikit.Icon;
import org.conclusum.uikit.PageHeader;
import org.conclusum.uikit.PageLayout;
import org.conclusum.uikit.Texts;

/** A file with its versions: who put which in the place of which, when, and what changed in the text. */
@Route("proposals/:id/papers/:document")
@PermitAll
class PaperView extends Div implements BeforeEnterObserver, HasDynamicTitle, HasPlace {

    /** Signs up to which two texts are compared; beyond, it takes longer than anybody waits. */
    private static final int LONGEST_COMPARED = 40_000;

    private static final Pattern LINE_OF_A_PAGE = Pattern.compile("(?<![.:;!?])\\n");

    private static final String WITH = "version";

    private final transient CaseFileServices services;
    private final transient Actor.Person viewer;
    private String title = "";

    PaperView(CaseFileServices services, SignedIn signedIn) {
        this.services = services;
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
        UUID proposal = Places.id(event);
        UUID document = document(event);
        CaseFile file = services.caseFiles.of(proposal, viewer);
        List<DocumentRow> versions = services.caseFiles.history(proposal, document, viewer);
        title = versions.getFirst().name();
        int chosen = chosen(event, versions);
        PageHeader header = new PageHeader(title).lead(Texts.text("proposals.paper.lead", versions.size()));
        Anchor back =
                new Anchor("proposals/" + proposal, Places.titleOf(file.text().title()));
        header.marks(new Span(new Span(Texts.text("proposals.paper.of") + " "), back));
        add(new PageLayout(changes(proposal, versions, chosen))
                .above(header)
                .aside(new Card(Texts.text("proposals.paper.versions"), list(proposal, versions, chosen))));
    }

    private Component list(UUID proposal, List<DocumentRow> versions, int chosen) {
        OrderedList list = new OrderedList();
        list.addClassName("cc-papers-versions");
        for (int index = 0; index < versions.size(); index++) {
            list.add(version(proposal, versions, index, index == chosen));
        }
        return list;
    }

    private ListItem version(UUID proposal, List<DocumentRow> versions, int index, boolean shown) {
        DocumentRow version = versions.get(index);
        Span name = new Span(Texts.text("proposals.paper.number", versions.size() - index));
        name.addClassName("cc-papers-number");
        Span by = new Span(
                Texts.text("proposals.paper.by", version.uploadedBy(), Formats.dateTime(version.uploadedAt())));
        by.addClassName("cc-note");
        Anchor download = new Anchor(PaperDownload.of(services.caseFiles, proposal, version.id(), viewer), "");
        download.add(Icon.DOWNLOAD.create(), new Span(version.name()));
        download.addClassName("cc-papers-download");
        ListItem item = new ListItem(name, by, download);
        Span size = new Span(Attachments.size(version.size()));
        size.addClassName("cc-note");
        item.add(size);
        if (index < versions.size() - 1) {
            Anchor compare = new Anchor(
                    "proposals/" + proposal + "/papers/" + versions.getFirst().id() + "?" + WITH + "="
                            + (versions.size() - index),
                    Texts.text("proposals.paper.compare"));
            if (shown) {
                compare.getElement().setAttribute("aria-current", "true");
            }
            item.add(compare);
        }
        return item;
    }

    private Component changes(UUID proposal, List<DocumentRow> versions, int chosen) {
        Card card = new Card(Texts.text("proposals.paper.changes"));
        if (chosen >= versions.size() - 1) {
            card.add(new Paragraph(Texts.text("proposals.paper.only")));
            return card;
        }
        DocumentRow after = versions.get(chosen);
        DocumentRow before = versions.get(chosen + 1);
        int number = versions.size() - chosen;
        Paragraph pair = new Paragraph(Texts.text("proposals.paper.pair", number - 1, number));
        pair.addClassName("cc-note");
        card.add(pair, compared(proposal, before, after));
        return card;
    }

    private Component compared(UUID proposal, DocumentRow before, DocumentRow after) {
        if (before.sha256().equals(after.sha256())) {
            return new Paragraph(Texts.text("proposals.paper.sameFile"));
        }
        Map<UUID, TextState> readings = services.caseFiles.readings(List.of(before.id(), after.id()));
        for (DocumentRow file : List.of(before, after)) {
            TextState state = readings.getOrDefault(file.id(), TextState.WAITING);
            if (state != TextState.READ && state != TextState.PARTLY) {
                return new Paragraph(
                        Texts.text("proposals.paper.unread", file.name(), Texts.of("documents.text", state)));
            }
        }
        String old = words(proposal, before);
        String now = words(proposal, after);
        if (old.equals(now)) {
            return new Paragraph(Texts.text("proposals.paper.sameText"));
        }
        if (old.length() > LONGEST_COMPARED || now.length() > LONGEST_COMPARED) {
            return new Paragraph(Texts.text("proposals.paper.tooLong"));
        }
        return new ComparedText(old, now);
    }

    /** The words of a file; a PDF breaks its lines where the page ends, which says nothing. */
    private String words(UUID proposal, DocumentRow file) {
        String words = services.caseFiles.words(proposal, file.id(), viewer);
        return file.mediaType().equals("application/pdf")
                ? LINE_OF_A_PAGE.matcher(words).replaceAll(" ")
                : words;
    }

    private static int chosen(BeforeEnterEvent event, List<DocumentRow> versions) {
        String number = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(WITH)
                .orElse("");
        for (int index = 0; index < versions.size(); index++) {
            if (number.equals(Integer.toString(versions.size() - index))) {
                return index;
            }
        }
        return 0;
    }

    private static UUID document(BeforeEnterEvent event) {
        String id = event.getRouteParameters().get("document").orElse("");
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException unknown) {
            throw new NotFound(Subject.Kind.DOCUMENT, id);
        }
    }
}
