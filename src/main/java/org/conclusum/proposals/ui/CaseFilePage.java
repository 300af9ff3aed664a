package org.conclusum.proposals.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.proposals.CaseFile;
import org.conclusum.proposals.CaseFileSection;
import org.conclusum.proposals.ExaminationRow;
import org.conclusum.proposals.ProposalState;
import org.conclusum.regions.MunicipalityRow;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.Card;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.Messages;
import org.conclusum.uikit.PageHeader;
import org.conclusum.uikit.PageLayout;
import org.conclusum.uikit.Prose;
import org.conclusum.uikit.Texts;
import org.jspecify.annotations.Nullable;

/** The case file of one proposal; draws itself anew whenever the proposal has changed. */
class CaseFilePage extends Div {

    private static final String CONTENT = "content";
    private static final String VERSIONS = "versions";

    private final CaseFileServices services;
    private final Actor.Person viewer;
    private final UUID proposal;
    private final QueryParameters parameters;
    private final Map<String, MunicipalityRow> municipalities;
    private CaseFile file;
    private @Nullable ExaminationPanel examination;

    CaseFilePage(CaseFileServices services, Actor.Person viewer, UUID proposal, QueryParameters parameters) {
        this.services = services;
        this.viewer = viewer;
        this.proposal = proposal;
        this.parameters = parameters;
        this.municipalities = services.regions.byKey();
        this.file = services.caseFiles.of(proposal, viewer);
        addClassName("cc-proposals-file");
        draw();
        services.liveUpdates.refresh(this, proposal, this::refresh);
    }

    CaseFile file() {
        return file;
    }

    private void refresh() {
        file = services.caseFiles.of(proposal, viewer);
        draw();
    }

    private void draw() {
        removeAll();
        String tab = parameters.getSingleParameter(ProposalView.TAB).orElse(CONTENT);
        CaseFileTabs tabs = new CaseFileTabs(proposal, tab)
                .tab(CONTENT, Texts.text("proposals.file.tab.content"), 0)
                .tab(
                        VERSIONS,
                        Texts.text("proposals.file.tab.versions"),
                        file.versions().size());
        List<Component> main = new ArrayList<>();
        officePanel().ifPresent(main::add);
        file.openReturn().map(CaseFilePage::remarks).ifPresent(main::add);
        main.addAll(services.notices(proposal, viewer));
        Component content = tab.equals(VERSIONS) ? versions() : new ContentTab(file, services, viewer);
        for (CaseFileSection section : services.sections()) {
            if (!section.concerns(proposal, viewer)) {
                continue;
            }
            tabs.tab(section.titleKey(), Texts.text(section.titleKey()), section.count(proposal, viewer));
            if (tab.equals(section.titleKey())) {
                content = section.content(proposal, viewer);
            }
        }
        main.add(content);
        String committee = services.committees.get(file.row().committee()).name();
        add(new PageLayout(main.toArray(Component[]::new))
                .above(header(), WayOfProposal.of(file, way()), tabs)
                .aside(new GlanceCard(
                        file,
                        committee,
                        services.committees
                                .ruleBookOn(file.row().committee(), LocalDate.now(services.clock))
                                .procedure()
                                .burden(),
                        services.routes.of(proposal),
                        municipalities))
                .aside(RenewalCard.of(proposal, services.renewals, services.lookup)
                        .toArray(Component[]::new)));
    }

    private WayOfProposal.Way way() {
        return new WayOfProposal.Way(
                services.routes.isForNoting(proposal),
                services.committees
                        .ruleBookOn(file.row().committee(), LocalDate.now(services.clock))
                        .homeBodies()
                        .reserved(),
                services.homeBodies(proposal).orElse(null));
    }

    private PageHeader header() {
        PageHeader header = new PageHeader(Places.titleOf(file.text().title()));
        String access = Texts.text(file.row().closed() ? "proposals.access.closed" : "proposals.access.open");
        header.marks(
                new StateMark(file.row().state(), file.progress().adopted()),
                new Span(Texts.text("proposals.kind") + " · " + access));
        header.lead(lead());
        List<Component> actions = new ArrayList<>();
        if (file.permissions().edit()) {
            boolean returned = file.row().state() == ProposalState.RETURNED;
            actions.add(Actions.primary(
                    Texts.text(returned ? "proposals.file.revise" : "proposals.file.edit"),
                    () -> Places.go(ProposalEditView.class, proposal)));
        }
        Button print = Actions.quiet(
                Texts.text("proposals.file.print"),
                () -> UI.getCurrent().getPage().executeJs("window.print()"));
        print.addClassName("cc-proposals-print");
        actions.add(print);
        if (file.permissions().withdraw()) {
            actions.add(Actions.quiet(
                    Texts.text("proposals.file.withdraw"), () -> new WithdrawDialog(this::withdraw).open()));
        }
        return header.actions(actions.toArray(Component[]::new));
    }

    private String lead() {
        String originator = GlanceCard.name(file.row().originator(), municipalities);
        String lead = file.row().submittedAt() == null
                ? Texts.text("proposals.file.draftOf", originator)
                : Texts.text(
                        "proposals.file.broughtIn",
                        originator,
                        Formats.date(file.row().submittedAt()));
        String leading = file.text().lead();
        return leading.isBlank() ? lead : lead + " · " + Texts.text("proposals.file.lead", leading);
    }

    private Optional<ExaminationPanel> officePanel() {
        if (!file.permissions().examine()) {
            examination = null;
        } else if (examination == null) {
            LocalDate today = LocalDate.now(services.clock);
            examination = new ExaminationPanel(
                    proposal, services.management, services.routes.of(proposal), viewer, today, this::refresh);
        }
        return Optional.ofNullable(examination);
    }

    /** What the office found, while the proposal is being revised. */
    static Component remarks(ExaminationRow returned) {
        Paragraph by = new Paragraph(
                Texts.text("proposals.edit.returned.by", returned.examinedBy(), Formats.date(returned.examinedAt())));
        by.addClassName("cc-note");
        Card card = new Card(Texts.text("proposals.edit.returned.title"), new Prose(returned.reasons()), by);
        if (returned.due() != null) {
            Paragraph due = new Paragraph(Texts.text("proposals.edit.returned.due", Formats.date(returned.due())));
            due.addClassName("cc-proposals-due");
            card.add(due);
        }
        card.addClassName("cc-proposals-remarks");
        return card;
    }

    private VersionsTab versions() {
        return new VersionsTab(
                file, services.caseFiles, viewer, number("from"), number("to"), (from, to) -> UI.getCurrent()
                        .navigate(
                                ProposalView.class,
                                new RouteParameters(new RouteParam(Places.ID, proposal.toString())),
                                QueryParameters.simple(Map.of(
                                        ProposalView.TAB,
                                        VERSIONS,
                                        "from",
                                        String.valueOf(from),
                                        "to",
                                        String.valueOf(to)))));
    }

    private int number(String parameter) {
        return parameters
                .getSingleParameter(parameter)
                .filter(value -> value.matches("[0-9]{1,4}"))
                .map(Integer::valueOf)
                .orElse(0);
    }

    private void withdraw(String reason) {
        services.management.withdraw(proposal, reason, viewer);
        Messages.done(Texts.text("proposals.file.withdraw.done"));
        refresh();
    }
}
