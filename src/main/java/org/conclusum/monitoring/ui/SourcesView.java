package org.conclusum.monitoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.conclusum.identity.SignedIn;
import org.conclusum.kernel.Actor;
import org.conclusum.monitoring.CreditRow;
import org.conclusum.monitoring.SourceListing;
import org.conclusum.monitoring.SourceRow;
import org.conclusum.monitoring.imports.SourceDraft;
import org.conclusum.monitoring.imports.SourceManagement;
import org.conclusum.regions.Boundaries;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.Card;
import org.conclusum.uikit.Facts;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.HasPlace;
import org.conclusum.uikit.Messages;
import org.conclusum.uikit.PageHeader;
import org.conclusum.uikit.PageLayout;
import org.conclusum.uikit.Texts;

/** Whose figures and boundaries are shown, under which licence, and how they were changed. */
@Route("monitoring/sources")
@PermitAll
class SourcesView extends Div implements BeforeEnterObserver, HasDynamicTitle, HasPlace {

    private static final int LONGEST = 200;

    private final transient SourceListing listing;
    private final transient SourceManagement management;
    private final transient Actor.Person person;

    SourcesView(SourceListing listing, SourceManagement management, SignedIn signedIn) {
        this.listing = listing;
        this.management = management;
        this.person = signedIn.person();
    }

    @Override
    public String getPageTitle() {
        return Texts.text("monitoring.sources.title");
    }

    @Override
    public String place() {
        return getPageTitle();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        removeAll();
        PageLayout page = new PageLayout()
                .above(
                        new PageHeader(getPageTitle()).lead(Texts.text("monitoring.sources.lead")),
                        new MonitoringNav(MonitoringNav.Part.SOURCES));
        List<CreditRow> credits = listing.credits();
        for (SourceRow source : listing.sources()) {
            page.main(card(
                    source,
                    credits.stream()
                            .filter(credit -> credit.source().equals(source))
                            .toList()));
        }
        page.main(boundaries());
        if (management.mayName(person)) {
            page.main(form());
        }
        add(page);
    }

    private Card form() {
        TextField name = field("monitoring.sources.name");
        TextField credit = field("monitoring.sources.credit");
        TextField licence = field("monitoring.sources.licence");
        TextField url = field("monitoring.sources.licenceUrl");
        credit.setHelperText(Texts.text("monitoring.sources.creditHint"));
        url.setPlaceholder("https://");
        Div fields = new Div(name, credit, licence, url);
        fields.addClassName("cc-monitoring-fields");
        Div actions = new Div(Actions.primary(Texts.text("monitoring.sources.add"), () -> {
            management.name(
                    new SourceDraft(name.getValue(), credit.getValue(), licence.getValue(), url.getValue()), person);
            Messages.done(Texts.text("monitoring.sources.added"));
            show();
        }));
        actions.addClassName("cc-actions");
        return new Card(Texts.text("monitoring.sources.new"), fields, actions);
    }

    private static TextField field(String key) {
        TextField field = new TextField(Texts.text(key));
        field.setMaxLength(LONGEST);
        return field;
    }

    private static Card card(SourceRow source, List<CreditRow> credits) {
        Card card = new Card(source.name());
        card.addClassName("cc-monitoring-source");
        card.add(
                new Paragraph(source.credit()),
                new Facts().add(Texts.text("monitoring.sources.licence"), licence(source)));
        if (source.code().equals("DESTATIS")) {
            card.add(ImportWords.note(Texts.text("monitoring.sources.directory")));
        }
        for (CreditRow credit : credits) {
            card.add(table(credit));
        }
        return card;
    }

    private static Component licence(SourceRow source) {
        if (source.licenceUrl().isEmpty()) {
            return new Span(source.licence());
        }
        Anchor link = new Anchor(source.licenceUrl(), source.licence());
        link.getElement().setAttribute("rel", "noopener noreferrer license");
        return link;
    }

    private static Component table(CreditRow credit) {
        String changed = credit.alteration().isEmpty()
                ? Texts.text("monitoring.sources.unchanged")
                : Texts.text("monitoring.sources.changed", credit.alteration());
        Paragraph line = new Paragraph(Texts.text(
                "monitoring.sources.table",
                credit.table(),
                credit.statistic(),
                Formats.date(credit.retrievedOn()),
                changed));
        line.addClassName("cc-monitoring-credit");
        return line;
    }

    private static Card boundaries() {
        Card card = new Card(Texts.text("monitoring.sources.boundaries"));
        card.addClassName("cc-monitoring-source");
        card.add(new Paragraph(Boundaries.CREDIT), ImportWords.note(Texts.text("monitoring.sources.boundariesHow")));
        return card;
    }
}
