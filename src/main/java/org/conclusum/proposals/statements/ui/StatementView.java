package org.conclusum.proposals.statements.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.conclusum.identity.SignedIn;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.Subject;
import org.conclusum.proposals.CaseFiles;
import org.conclusum.proposals.statements.HearingDetail;
import org.conclusum.proposals.statements.StatementListing;
import org.conclusum.proposals.statements.StatementManagement;
import org.conclusum.proposals.statements.StatementRow;
import org.conclusum.regions.MunicipalityRow;
import org.conclusum.regions.RegionDirectory;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.Card;
import org.conclusum.uikit.Facts;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.HasPlace;
import org.conclusum.uikit.LiveUpdates;
import org.conclusum.uikit.Messages;
import org.conclusum.uikit.PageHeader;
import org.conclusum.uikit.PageLayout;
import org.conclusum.uikit.Prose;
import org.conclusum.uikit.Texts;
import org.jspecify.annotations.Nullable;

/** The statements on a proposal: municipalities write theirs, the office gives time and puts them together. */
@Route("proposals/:id/statement")
@PermitAll
class StatementView extends Div implements BeforeEnterObserver, HasDynamicTitle, HasPlace {

    private static final int LONGEST_SUMMARY = 10_000;

    private final transient StatementListing listing;
    private final transient StatementManagement management;
    private final transient CaseFiles caseFiles;
    private final transient RegionDirectory regions;
    private final transient LiveUpdates live;
    private final transient Clock clock;
    private final transient Actor.Person person;
    private final Div head = new Div();
    private final Div writing = new Div();
    private final Div desk = new Div();
    private final Div list = new Div();
    private final Div glance = new Div();
    private UUID proposal = new UUID(0, 0);
    private String title = "";
    private transient List<String> written = List.of();
    private transient @Nullable HearingDetail shown;

    StatementView(
            StatementListing listing,
            StatementManagement management,
            CaseFiles caseFiles,
            RegionDirectory regions,
            LiveUpdates live,
            Clock clock,
            SignedIn signedIn) {
        this.listing = listing;
        this.management = management;
        this.caseFiles = caseFiles;
        this.regions = regions;
        this.live = live;
        this.clock = clock;
        this.person = signedIn.person();
        List.of(writing, desk, list).forEach(part -> part.addClassName("cc-ratification-part"));
        add(new PageLayout(desk, writing, list).above(head).aside(glance));
    }

    @Override
    public String getPageTitle() {
        return Texts.text("proposals.statements.title", title);
    }

    @Override
    public String place() {
        return title;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String written = event.getRouteParameters().get("id").orElse("");
        try {
            proposal = UUID.fromString(written);
        } catch (IllegalArgumentException malformed) {
            throw new NotFound(Subject.Kind.PROPOSAL, written);
        }
        refresh();
        live.refresh(this, proposal, this::refresh);
    }

    /** What is being written stays as long as the same statements are open. */
    private void refresh() {
        HearingDetail detail = listing.get(proposal, person);
        if (detail.equals(shown)) {
            return;
        }
        shown = detail;
        title = detail.proposal().title();
        Map<String, MunicipalityRow> municipalities = regions.byKey();
        head.removeAll();
        head.add(new PageHeader(Texts.text("proposals.statements.heading")).lead(title));
        List<String> open = detail.writable().stream()
                .map(row -> row.ags() + row.due() + row.askedUntil())
                .toList();
        if (!open.equals(written)) {
            written = open;
            writing.removeAll();
            if (!open.isEmpty()) {
                writing.add(form(detail, municipalities));
            }
        }
        desk.removeAll();
        if (detail.office()) {
            requests(detail, municipalities);
            if (!detail.running()) {
                desk.add(synopsis(detail));
            }
        }
        list.removeAll();
        Paragraph progress = new Paragraph(StatementWords.progress(detail));
        list.add(new Card(
                Texts.text("proposals.statements.all"),
                progress,
                new StatementList(detail, municipalities, listing, person)));
        glance.removeAll();
        glance.add(facts(detail));
    }

    private Component form(HearingDetail detail, Map<String, MunicipalityRow> municipalities) {
        List<StatementRow> rows = detail.writable();
        List<StatementRow> own =
                rows.stream().filter(row -> detail.own().contains(row.ags())).toList();
        if (own.size() == 1 && rows.size() == 1) {
            return form(own.getFirst(), Texts.text("proposals.statements.form.title"));
        }
        Select<StatementRow> choice = new Select<>();
        choice.setLabel(Texts.text("proposals.statements.form.municipality"));
        choice.setItemLabelGenerator(row -> StatementWords.name(row.ags(), municipalities));
        choice.setItems(rows);
        Div chosen = new Div();
        choice.addValueChangeListener(change -> {
            chosen.removeAll();
            StatementRow row = change.getValue();
            if (row != null) {
                chosen.add(form(row, StatementWords.name(row.ags(), municipalities)));
            }
        });
        Paragraph hint = new Paragraph(Texts.text("proposals.statements.form.onBehalf"));
        hint.addClassName("cc-note");
        Div part = new Div(new Card(Texts.text("proposals.statements.form.forMunicipality"), hint, choice), chosen);
        part.addClassName("cc-ratification-part");
        return part;
    }

    private Component form(StatementRow row, String heading) {
        return new StatementForm(row, heading, proposal, management, listing, clock, person, this::refresh);
    }

    private void requests(HearingDetail detail, Map<String, MunicipalityRow> municipalities) {
        for (StatementRow row : detail.statements()) {
            if (row.askedUntil() == null || !detail.running()) {
                continue;
            }
            Div actions = new Div(
                    Actions.primary(
                            Texts.text("proposals.statements.time.grant", Formats.shortDate(row.askedUntil())),
                            () -> decide(row, true)),
                    Actions.secondary(Texts.text("proposals.statements.time.refuse"), () -> decide(row, false)));
            actions.addClassName("cc-actions");
            desk.add(new Card(
                    Texts.text("proposals.statements.time.request", StatementWords.name(row.ags(), municipalities)),
                    new Paragraph(Texts.text(
                            "proposals.statements.time.wish", Formats.date(row.due()), Formats.date(row.askedUntil()))),
                    new Prose(row.askedBecause()),
                    actions));
        }
    }

    private void decide(StatementRow row, boolean granted) {
        management.decideOnTime(proposal, row.ags(), granted, person);
        Messages.done(Texts.text("proposals.statements.time.decided"));
        refresh();
    }

    private Component synopsis(HearingDetail detail) {
        TextArea summary = new TextArea(Texts.text("proposals.statements.synopsis.summary"));
        summary.setHelperText(Texts.text("proposals.statements.synopsis.hint"));
        summary.setMaxLength(LONGEST_SUMMARY);
        summary.setMinRows(4);
        summary.setWidthFull();
        summary.setValue(detail.summary());
        boolean first = detail.synopsis() == null;
        Card card = new Card(
                Texts.text("proposals.statements.synopsis.title"),
                summary,
                Actions.primary(
                        Texts.text(
                                first
                                        ? "proposals.statements.synopsis.make"
                                        : "proposals.statements.synopsis.makeAgain"),
                        () -> {
                            management.putTogether(proposal, summary.getValue(), person);
                            Messages.done(Texts.text("proposals.statements.synopsis.made"));
                            refresh();
                        }));
        card.addClassName("cc-statement-synopsis");
        return card;
    }

    private Component facts(HearingDetail detail) {
        Facts facts = new Facts()
                .add(
                        Texts.text("proposals.statements.proposal"),
                        new Anchor(
                                "proposals/" + proposal,
                                detail.proposal().number() == null
                                        ? title
                                        : detail.proposal().number()))
                .add(Texts.text("proposals.statements.asked"), Formats.date(detail.begunAt()));
        if (detail.endedAt() != null) {
            facts.add(Texts.text("proposals.statements.ended"), Formats.date(detail.endedAt()));
        }
        facts.add(
                Texts.text("proposals.statements.silence"), Texts.of("proposals.statements.silence", detail.silence()));
        Card card = new Card(Texts.text("proposals.statements.glance"), facts);
        if (detail.synopsis() != null) {
            card.add(StatementList.link(proposal, detail.synopsis(), listing, person));
        }
        String motion = caseFiles.of(proposal, person).text().motion();
        Div parts = new Div(card, new Card(Texts.text("proposals.file.motion"), Prose.motion(motion)));
        parts.addClassName("cc-ratification-part");
        return parts;
    }
}
