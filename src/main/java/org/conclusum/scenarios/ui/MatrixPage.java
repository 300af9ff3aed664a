package org.conclusum.scenarios.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.conclusum.identity.SignedIn;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.Fraction;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.Subject;
import org.conclusum.regions.MunicipalityRow;
import org.conclusum.regions.RegionDirectory;
import org.conclusum.scenarios.Agreement;
import org.conclusum.scenarios.CombinedMatrix;
import org.conclusum.scenarios.CombinedRating;
import org.conclusum.scenarios.MatrixKind;
import org.conclusum.scenarios.RatingManagement;
import org.conclusum.scenarios.RatingRow;
import org.conclusum.scenarios.ScenarioListing;
import org.conclusum.scenarios.ScenarioPhase;
import org.conclusum.scenarios.ScenarioView;
import org.conclusum.scenarios.analysis.Choice;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.Card;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.HasPlace;
import org.conclusum.uikit.Messages;
import org.conclusum.uikit.PageHeader;
import org.conclusum.uikit.PageLayout;
import org.conclusum.uikit.PagedTable;
import org.conclusum.uikit.Prose;
import org.conclusum.uikit.Texts;
import org.jspecify.annotations.Nullable;

/** What the municipalities say together: the matrix, where they differ, and who entered what. */
@Route("scenarios/:project/matrix")
@PermitAll
class MatrixPage extends Div implements BeforeEnterObserver, HasDynamicTitle, HasPlace {

    private final transient ScenarioListing listing;
    private final transient RatingManagement ratings;
    private final transient RegionDirectory regions;
    private final transient Actor.Person person;
    private UUID project = new UUID(0, 0);
    private MatrixKind kind = MatrixKind.CONSISTENCY;
    private @Nullable Integer pair;

    MatrixPage(ScenarioListing listing, RatingManagement ratings, RegionDirectory regions, SignedIn signedIn) {
        this.listing = listing;
        this.ratings = ratings;
        this.regions = regions;
        this.person = signedIn.person();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        project = ScenarioAddress.project(event);
        kind = ScenarioAddress.kind(event);
        ScenarioView view = listing.view(project, person);
        int pairs = view.box().map(box -> kind.pairs(box).size()).orElse(0);
        pair = ScenarioAddress.parameter(event, ScenarioAddress.PAIR)
                .map(text -> ScenarioAddress.place(event, ScenarioAddress.PAIR, pairs))
                .orElse(null);
        refresh();
    }

    @Override
    public String getPageTitle() {
        return Texts.of("scenarios.matrix.title", kind);
    }

    @Override
    public String place() {
        return Texts.of("scenarios.matrix.title", kind);
    }

    private void refresh() {
        ScenarioView view = listing.view(project, person);
        CombinedMatrix matrix =
                listing.combined(project, kind, person).orElseThrow(() -> new NotFound(Subject.Kind.SCENARIO, project));
        PageLayout page = new PageLayout()
                .above(new PageHeader(Texts.of("scenarios.matrix.title", kind))
                        .marks(
                                ScenarioWords.mark(view.project().phase()),
                                new Span(view.project().title()))
                        .lead(Texts.of("scenarios.matrix.lead", kind)));
        Card card = new Card(
                Texts.text("scenarios.matrix.together", view.sheets(), view.participants()),
                new MatrixTable(view.factors(), matrix, project, pair),
                legend());
        card.addClassName("cc-scenarios-stack");
        page.main(card);
        if (pair != null) {
            page.main(pair(view, matrix.ratings().get(pair)));
        }
        page.aside(differing(view, matrix));
        removeAll();
        add(page);
    }

    private Div legend() {
        Div legend = new Div();
        legend.addClassName("cc-scenarios-legend");
        kind.scale().forEach(rating -> {
            Span mark = new Span(ScenarioWords.rating(kind, Fraction.of(rating)));
            mark.addClassNames(
                    "cc-scenarios-value", "cc-scenarios-shade-" + ScenarioWords.shade(kind, Fraction.of(rating)));
            legend.add(new Span(mark, new Span(Texts.text("scenarios.scale." + kind + "." + rating))));
        });
        return legend;
    }

    private Card differing(ScenarioView view, CombinedMatrix matrix) {
        List<CombinedRating> differing = matrix.differing();
        Card card = new Card(Texts.text("scenarios.differing.title"));
        card.addClassName("cc-scenarios-stack");
        card.add(ScenarioWords.muted(
                Texts.text(differing.isEmpty() ? "scenarios.differing.none" : "scenarios.differing.lead")));
        OrderedList list = new OrderedList();
        list.addClassName("cc-scenarios-steps");
        differing.stream().limit(12).forEach(rating -> {
            Anchor link = new Anchor(
                    ScenarioAddress.matrix(project, kind, matrix.ratings().indexOf(rating)),
                    Texts.text(
                            "scenarios.differing.pair",
                            sign(view, rating.pair().of()),
                            sign(view, rating.pair().on())));
            list.add(new ListItem(
                    link,
                    ScenarioWords.small(Texts.text(
                            "scenarios.differing.from",
                            ScenarioWords.rating(
                                    kind, Fraction.of(rating.rows().getFirst().rating())),
                            ScenarioWords.rating(
                                    kind, Fraction.of(rating.rows().getLast().rating()))))));
        });
        card.add(list, ScenarioWords.go(ScenarioAddress.of(project), Texts.text("scenarios.back")));
        return card;
    }

    private static String sign(ScenarioView view, Choice choice) {
        return view.factors().get(choice.factor()).sign(choice.projection());
    }

    private Card pair(ScenarioView view, CombinedRating rating) {
        Card card = new Card(Texts.text(
                "scenarios.pair.title." + kind,
                ScenarioWords.projection(view.factors(), rating.pair().of()),
                ScenarioWords.projection(view.factors(), rating.pair().on())));
        card.addClassName("cc-scenarios-stack");
        Fraction median = rating.median();
        if (median != null) {
            card.add(new Paragraph(Texts.text(
                    "scenarios.pair.median",
                    ScenarioWords.rating(kind, median),
                    rating.rows().size())));
        }
        Agreement agreement = rating.agreement();
        if (agreement != null) {
            card.add(
                    new Paragraph(Texts.text("scenarios.pair.agreed", ScenarioWords.choice(kind, agreement.rating()))),
                    new Prose(agreement.note()),
                    ScenarioWords.small(Texts.text(
                            "scenarios.rating.by", agreement.agreedBy(), Formats.dateTime(agreement.agreedAt()))));
        }
        Map<String, MunicipalityRow> known = regions.byKey();
        card.add(new PagedTable<RatingRow>(
                        Texts.text("scenarios.pair.who"),
                        (offset, limit) ->
                                rating.rows().stream().skip(offset).limit(limit).toList())
                .column(
                        Texts.text("scenarios.forecasts.municipality"),
                        row -> Objects.requireNonNull(known.get(row.ags())).name())
                .component(Texts.text("scenarios.pair.rating"), row -> value(row.rating()))
                .column(Texts.text("scenarios.pair.by"), RatingRow::ratedBy)
                .column(Texts.text("scenarios.pair.at"), row -> Formats.dateTime(row.ratedAt()))
                .refresh());
        if (view.leads() && view.project().phase() == ScenarioPhase.COMPARED) {
            card.add(agreeing(rating));
        }
        return card;
    }

    private Component value(int rating) {
        Span mark = new Span(ScenarioWords.rating(kind, Fraction.of(rating)));
        mark.addClassNames(
                "cc-scenarios-value", "cc-scenarios-shade-" + ScenarioWords.shade(kind, Fraction.of(rating)));
        return new Span(mark, new Span(" " + Texts.text("scenarios.scale." + kind + "." + rating)));
    }

    private Component agreeing(CombinedRating rating) {
        Agreement agreement = rating.agreement();
        Select<Integer> agreed = new Select<>();
        agreed.setLabel(Texts.text("scenarios.agree.rating"));
        agreed.setItems(kind.scale());
        agreed.setItemLabelGenerator(item -> item == null ? "" : ScenarioWords.choice(kind, item));
        agreed.setValue(agreement == null ? kind.neutral() : agreement.rating());
        TextArea note = new TextArea(Texts.text("scenarios.agree.note"));
        note.setWidthFull();
        note.setMaxLength(2000);
        note.setValue(agreement == null ? "" : agreement.note());
        Div actions = ScenarioWords.actions(Actions.secondary(Texts.text("scenarios.agree.action"), () -> {
            ratings.agree(project, kind, rating.pair(), agreed.getValue(), note.getValue(), person);
            Messages.done(Texts.text("scenarios.agree.done"));
            refresh();
        }));
        if (agreement != null) {
            actions.add(Actions.quiet(Texts.text("scenarios.agree.withdraw"), () -> {
                ratings.withdraw(project, kind, rating.pair(), person);
                refresh();
            }));
        }
        return ScenarioWords.stack(new H3(Texts.text("scenarios.agree.title")), agreed, note, actions);
    }
}
