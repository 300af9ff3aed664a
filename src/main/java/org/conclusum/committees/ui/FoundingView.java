package org.conclusum.committees.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.conclusum.committees.CommitteeProgress;
import org.conclusum.committees.CommitteeProgress.Stage;
import org.conclusum.committees.CommitteeRow;
import org.conclusum.committees.CommitteeSection;
import org.conclusum.committees.CommitteeState;
import org.conclusum.committees.NominationListing;
import org.conclusum.committees.NominationOccasion;
import org.conclusum.committees.NominationRow;
import org.conclusum.committees.NominationState;
import org.conclusum.identity.SignedIn;
import org.conclusum.identity.WorkGroup;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.DateRange;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.Subject;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.Card;
import org.conclusum.uikit.Confirmation;
import org.conclusum.uikit.Facts;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.HasPlace;
import org.conclusum.uikit.LiveUpdates;
import org.conclusum.uikit.Messages;
import org.conclusum.uikit.PageHeader;
import org.conclusum.uikit.PageLayout;
import org.conclusum.uikit.PagedTable;
import org.conclusum.uikit.StepBar;
import org.conclusum.uikit.StepBar.Place;
import org.conclusum.uikit.StepBar.Step;
import org.conclusum.uikit.Texts;

/** How far the foundation of a committee, or its next term, is: who has named delegates, what comes next, its case. */
@Route("committees/:id/founding")
@PermitAll
class FoundingView extends Div implements BeforeEnterObserver, HasDynamicTitle, HasPlace {

    private final transient ShapingParts parts;
    private final transient NominationListing listing;
    private final transient CommitteeProgress progress;
    private final transient List<CommitteeSection> sections;
    private final transient LiveUpdates live;
    private final transient Actor.Person person;
    private final Div body = new Div();
    private final Div drawing = new Div();
    private UUID committee = new UUID(0, 0);
    private String name = "";

    FoundingView(
            ShapingParts parts,
            NominationListing listing,
            CommitteeProgress progress,
            List<CommitteeSection> sections,
            LiveUpdates live,
            SignedIn signedIn) {
        this.parts = parts;
        this.listing = listing;
        this.progress = progress;
        this.sections = List.copyOf(sections);
        this.live = live;
        this.person = signedIn.person();
        drawing.addClassName("cc-committees-drawing");
        add(body, drawing);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        committee = CommitteeAddress.id(event, "id");
        if (!parts.access().standingOf(person).seesInto(committee)) {
            throw new NotFound(Subject.Kind.COMMITTEE, committee);
        }
        refresh();
        live.refresh(this, committee, this::refresh);
    }

    private void refresh() {
        CommitteeRow row = parts.directory().get(committee);
        name = row.name();
        Stage stage = progress.stageOf(committee);
        List<NominationRow> round = round(row);
        body.removeAll();
        PageLayout page = new PageLayout(nominations(round));
        if (row.state() == CommitteeState.FOUNDING) {
            page.main(new WeightsCard(parts, person, row, this::refresh));
        }
        body.add(page.above(header(row, stage, round), new StepBar(steps(row, stage, round)))
                .aside(glance(row)));
        drawing.removeAll();
        sections.forEach(section -> drawing.add(section.content(committee, person)));
    }

    /** The nominations of the foundation, or of the renewal that was begun last. */
    private List<NominationRow> round(CommitteeRow row) {
        List<NominationRow> all = listing.of(committee, person);
        LocalDate from = all.stream()
                .filter(nomination -> nomination.occasion() != NominationOccasion.CHANGE)
                .map(NominationRow::from)
                .max(LocalDate::compareTo)
                .orElse(row.term().from());
        return all.stream()
                .filter(nomination -> nomination.occasion() != NominationOccasion.CHANGE
                        && nomination.from().equals(from))
                .toList();
    }

    private PageHeader header(CommitteeRow row, Stage stage, List<NominationRow> round) {
        PageHeader header = new PageHeader(row.name())
                .marks(StructureMarks.of(row), new Span(Texts.text("committees.founding.mark")))
                .lead(Texts.text("committees.founding.lead." + (row.isDissolved() ? "ended" : stage.name())));
        if (parts.access().standingOf(person).shapes(committee) && !row.isDissolved()) {
            actions(row, stage, round).forEach(header::actions);
        }
        return header;
    }

    private List<Component> actions(CommitteeRow row, Stage stage, List<NominationRow> round) {
        return switch (stage) {
            case NAMING ->
                List.of(Actions.secondary(Texts.text("committees.founding.goOn"), () -> askToGoOn(open(round))));
            case PLANNING_THE_MEETING ->
                List.of(
                        Actions.primary(Texts.text("committees.founding.plan"), () -> UI.getCurrent()
                                .navigate("meetings/new", QueryParameters.of("committee", committee.toString()))),
                        interim(row));
            case ELECTING_THE_CHAIR ->
                List.of(Actions.primary(Texts.text("committees.shape.chair"), () -> chair(row, false)), interim(row));
            case SETTLED -> List.of();
        };
    }

    private Component interim(CommitteeRow row) {
        return Actions.secondary(Texts.text("committees.founding.interim"), () -> chair(row, true));
    }

    private void chair(CommitteeRow row, boolean interim) {
        new ChairDialog(parts, person, row, interim, this::refresh).open();
    }

    private void askToGoOn(long open) {
        Confirmation.ask(
                Texts.text("committees.founding.goOn"),
                Texts.text("committees.founding.goOn.sentence", open),
                Texts.text("committees.founding.goOn.confirm"),
                () -> {
                    parts.constitution().goOn(committee, person);
                    Messages.done(Texts.text("committees.change.saved"));
                    refresh();
                });
    }

    private static long open(List<NominationRow> round) {
        return round.stream().filter(NominationRow::isOpen).count();
    }

    private List<Step> steps(CommitteeRow row, Stage stage, List<NominationRow> round) {
        long recorded = round.stream()
                .filter(nomination -> nomination.state() == NominationState.RECORDED)
                .count();
        int now = row.isDissolved() ? -1 : stage.ordinal() + 1;
        List<Step> steps = new ArrayList<>();
        steps.add(step(0, now, "begun", Formats.date(row.term().from())));
        steps.add(step(
                1,
                now,
                "naming",
                round.isEmpty() ? "" : Texts.text("committees.founding.step.of", recorded, round.size())));
        steps.add(step(2, now, "meeting", ""));
        steps.add(step(3, now, "chair", ""));
        steps.add(step(4, now, "office", ""));
        return steps;
    }

    private static Step step(int place, int now, String key, String note) {
        boolean settled = now == Stage.SETTLED.ordinal() + 1;
        Place where =
                now < 0 ? Place.AHEAD : place < now || settled ? Place.DONE : place == now ? Place.NOW : Place.AHEAD;
        return new Step(Texts.text("committees.founding.step." + key), note, where);
    }

    private Card nominations(List<NominationRow> round) {
        Card card = new Card(Texts.text("committees.founding.nominations"));
        if (round.isEmpty()) {
            card.add(new Paragraph(Texts.text("committees.founding.noNominations")));
            return card;
        }
        card.add(new PagedTable<NominationRow>(
                        Texts.text("committees.founding.nominations"),
                        (offset, limit) ->
                                round.stream().skip(offset).limit(limit).toList())
                .component(Texts.text("committees.history.seat"), this::seat)
                .column(Texts.text("committees.founding.asked"), this::asked)
                .column(Texts.text("committees.nomination.due"), row -> Formats.shortDate(row.due()))
                .component(Texts.text("committees.nomination.stands"), StructureMarks::of)
                .refresh());
        return card;
    }

    private Component seat(NominationRow row) {
        return listing.concerns(row, person)
                ? new Anchor("nominations/" + row.id(), row.seatLabel())
                : new Span(row.seatLabel());
    }

    private String asked(NominationRow row) {
        return Arrays.stream(row.asked().split(","))
                .map(WorkGroup::new)
                .map(group -> group.kind().equals("coordinator")
                        ? Texts.text("committees.founding.coordinator")
                        : Texts.text(
                                "committees.founding.office",
                                parts.scopes().regions().getOrDefault(group.scope(), group.scope())))
                .collect(Collectors.joining(", "));
    }

    private Card glance(CommitteeRow row) {
        Facts facts = new Facts()
                .add(Texts.text("committees.list.name"), new Anchor("committees/" + row.id(), row.name()))
                .add(Texts.text("committees.list.code"), row.code());
        List<DateRange> terms = parts.directory().termsOf(row.id());
        if (!terms.isEmpty()) {
            facts.add(Texts.text("committees.glance.term"), Shaping.words(terms.getLast()));
        }
        if (row.state() == CommitteeState.FOUNDING) {
            facts.add(Texts.text("committees.founding.purpose"), row.purpose());
        }
        return new Card(Texts.text("committees.glance.title"), facts);
    }

    @Override
    public String getPageTitle() {
        return name;
    }

    @Override
    public String place() {
        return name;
    }
}
