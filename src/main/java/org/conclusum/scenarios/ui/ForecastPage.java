package org.conclusum.scenarios.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.conclusum.identity.SignedIn;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.Fraction;
import org.conclusum.kernel.Subject;
import org.conclusum.regions.MunicipalityRow;
import org.conclusum.regions.RegionDirectory;
import org.conclusum.scenarios.ForecastManagement;
import org.conclusum.scenarios.ForecastView;
import org.conclusum.scenarios.PupilForecastRow;
import org.conclusum.scenarios.PupilTableRow;
import org.conclusum.scenarios.Variant;
import org.conclusum.scenarios.VariantRow;
import org.conclusum.scenarios.forecast.Assumptions;
import org.conclusum.scenarios.forecast.ForecastYear;
import org.conclusum.scenarios.forecast.PupilTable;
import org.conclusum.scenarios.forecast.PupilTableText;
import org.conclusum.scenarios.forecast.TransitionRates;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.Card;
import org.conclusum.uikit.EmptyState;
import org.conclusum.uikit.Facts;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.HasPlace;
import org.conclusum.uikit.Messages;
import org.conclusum.uikit.PageHeader;
import org.conclusum.uikit.PageLayout;
import org.conclusum.uikit.PagedTable;
import org.conclusum.uikit.Pill;
import org.conclusum.uikit.Prose;
import org.conclusum.uikit.Spreadsheet;
import org.conclusum.uikit.Texts;
import org.conclusum.uikit.Tone;

/** Pupils of a municipality and type of school: the forecast with its range, what it assumes, and how well it would have done. */
@Route("scenarios/forecasts/:table")
@PermitAll
class ForecastPage extends Div implements BeforeEnterObserver, HasDynamicTitle, HasPlace {

    private static final Assumptions USUAL_BEST =
            new Assumptions(Fraction.of(5), Fraction.of(20), Fraction.of(1), Fraction.of(1, 2));
    private static final Assumptions USUAL_WORST =
            new Assumptions(Fraction.of(-5), Fraction.of(-20), Fraction.of(-1), Fraction.of(-1, 2));

    private final transient ForecastManagement forecasts;
    private final transient RegionDirectory regions;
    private final transient Actor.Person person;
    private UUID table = new UUID(0, 0);
    private int wanted;
    private String title = "";

    ForecastPage(ForecastManagement forecasts, RegionDirectory regions, SignedIn signedIn) {
        this.forecasts = forecasts;
        this.regions = regions;
        this.person = signedIn.person();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        table = ScenarioAddress.id(event, Subject.Kind.FORECAST, "table");
        wanted = ScenarioAddress.place(event, "forecast", Integer.MAX_VALUE);
        refresh();
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public String place() {
        return title;
    }

    private void refresh() {
        ForecastView view = forecasts.view(table, person);
        MunicipalityRow municipality = regions.municipality(view.table().ags());
        title = Texts.text("scenarios.forecast.title", view.table().schoolType(), municipality.name());
        PageHeader header = new PageHeader(title).lead(Texts.text("scenarios.forecast.lead"));
        if (view.writes()) {
            header.actions(Actions.primary(Texts.text("scenarios.forecast.make"), () -> make(view)));
        }
        PageLayout page = new PageLayout().above(header);
        Optional<PupilForecastRow> shown = view.forecasts().stream()
                .filter(row -> row.number() == wanted)
                .findFirst()
                .or(() -> view.forecasts().stream().findFirst());
        shown.ifPresentOrElse(
                row -> page.main(chart(view, row), new ForecastTable(row), assumptions(row)),
                () -> page.main(new EmptyState(
                        Texts.text("scenarios.forecast.none"), Texts.text("scenarios.forecast.none.sentence"))));
        page.main(new BackTestCard(view.backTest()));
        page.aside(numbers(view));
        if (view.forecasts().size() > 1) {
            page.aside(earlier(view, shown.map(PupilForecastRow::number).orElse(0)));
        }
        removeAll();
        add(page);
    }

    private Card chart(ForecastView view, PupilForecastRow row) {
        List<VariantRow.Year> years = row.variant(Variant.TREND).years();
        Fraction last = years.getLast().forecast().total();
        long before = row.input().total(row.input().pupils().lastKey());
        Card card = new Card(Texts.text("scenarios.chart.title", row.number(), Formats.date(row.madeAt())));
        card.addClassName("cc-scenarios-stack");
        if (last == null) {
            card.add(ScenarioWords.muted(Texts.text("scenarios.chart.partly")));
            return card;
        }
        String sentence = Texts.text(
                "scenarios.chart.sentence",
                Formats.number(before),
                String.valueOf(row.input().pupils().lastKey()),
                Formats.number(ForecastYear.rounded(last).longValueExact()),
                String.valueOf(years.getLast().year()),
                total(row, Variant.WORST),
                total(row, Variant.BEST));
        Paragraph headline = new Paragraph(sentence);
        headline.addClassName("cc-scenarios-headline");
        card.add(headline, new ForecastChart(row, sentence));
        if (row.revision() != view.table().revision()) {
            card.add(new Pill(Tone.WAIT, Texts.text("scenarios.forecast.older")));
        } else if (!view.table().source().isEmpty()) {
            card.add(ScenarioWords.small(
                    Texts.text("scenarios.numbers.source", view.table().source())));
        }
        if (!row.note().isEmpty()) {
            card.add(new Prose(row.note()));
        }
        card.add(ScenarioWords.small(Texts.text("scenarios.rating.by", row.madeBy(), Formats.dateTime(row.madeAt()))));
        return card;
    }

    private static String total(PupilForecastRow row, Variant variant) {
        Fraction total = row.variant(variant).years().getLast().forecast().total();
        return total == null ? "–" : Formats.number(ForecastYear.rounded(total).longValueExact());
    }

    private static Card assumptions(PupilForecastRow row) {
        TransitionRates rates = TransitionRates.of(row.input());
        PagedTable<VariantRow> variants = new PagedTable<VariantRow>(
                        Texts.text("scenarios.assume.title"), (offset, limit) -> row.variants().stream()
                                .skip(offset)
                                .limit(limit)
                                .toList())
                .column(Texts.text("scenarios.assume.variant"), one -> Texts.of("scenarios.variant", one.variant()))
                .number(
                        Texts.text("scenarios.assumed.births"),
                        one -> percent(one.changes().assumptions().births()))
                .number(
                        Texts.text("scenarios.assumed.migration"),
                        one -> ScenarioWords.decimal(one.changes().assumptions().migration(), 2))
                .number(
                        Texts.text("scenarios.assumed.entry"),
                        one -> percent(one.changes().assumptions().entry()))
                .number(
                        Texts.text("scenarios.assumed.transition"),
                        one -> percent(one.changes().assumptions().transition()))
                .refresh();
        Facts facts = new Facts();
        Fraction entry = rates.entry();
        facts.add(
                Texts.text("scenarios.rates.entry"),
                entry == null ? "–" : Texts.text("scenarios.rates.exact", entry, ScenarioWords.decimal(entry, 4)));
        for (int grade = 0; grade < rates.transitions().size(); grade++) {
            Fraction rate = rates.transitions().get(grade);
            facts.add(
                    Texts.text(
                            "scenarios.rates.transition",
                            row.input().firstGrade() + grade,
                            row.input().firstGrade() + grade + 1),
                    rate == null ? "–" : Texts.text("scenarios.rates.exact", rate, ScenarioWords.decimal(rate, 4)));
        }
        Card card = new Card(
                Texts.text("scenarios.assume.title"),
                ScenarioWords.muted(Texts.text("scenarios.assume.lead")),
                variants,
                new H3(Texts.text("scenarios.rates.title")),
                facts,
                ScenarioWords.small(
                        Texts.text("scenarios.rates.hash", row.hash().substring(0, 16))));
        card.addClassName("cc-scenarios-stack");
        return card;
    }

    private static String percent(Fraction percent) {
        return Texts.text("scenarios.percent", ScenarioWords.signed(percent, 1));
    }

    private void make(ForecastView view) {
        Assumptions best = view.forecasts().stream()
                .findFirst()
                .map(row -> row.variant(Variant.BEST).changes().assumptions())
                .orElse(USUAL_BEST);
        Assumptions worst = view.forecasts().stream()
                .findFirst()
                .map(row -> row.variant(Variant.WORST).changes().assumptions())
                .orElse(USUAL_WORST);
        AssumptionFields bestFields = new AssumptionFields(Variant.BEST, best);
        AssumptionFields worstFields = new AssumptionFields(Variant.WORST, worst);
        TextArea note = new TextArea(Texts.text("scenarios.forecast.note"));
        note.setWidthFull();
        note.setMaxLength(ForecastManagement.LONGEST_NOTE);
        FormDialog.open(
                Texts.text("scenarios.forecast.make"),
                Texts.text("scenarios.forecast.make.lead"),
                Texts.text("scenarios.forecast.make.confirm"),
                () -> {
                    wanted = forecasts.forecast(
                            table, bestFields.assumptions(), worstFields.assumptions(), note.getValue(), person);
                    Messages.done(Texts.text("scenarios.forecast.made"));
                    refresh();
                },
                bestFields,
                worstFields,
                note);
    }

    private Card numbers(ForecastView view) {
        PupilTableRow row = view.table();
        Facts facts = new Facts();
        row.content()
                .pupils()
                .keySet()
                .forEach(year -> facts.add(
                        Texts.text("scenarios.numbers.pupils", String.valueOf(year)),
                        Formats.number(row.content().total(year))));
        row.content()
                .births()
                .forEach((year, births) ->
                        facts.add(Texts.text("scenarios.numbers.born", String.valueOf(year)), Formats.number(births)));
        Card card = new Card(Texts.text("scenarios.numbers.title"), facts);
        card.addClassName("cc-scenarios-stack");
        if (!row.source().isEmpty()) {
            card.add(ScenarioWords.small(Texts.text("scenarios.numbers.source", row.source())));
        }
        card.add(
                ScenarioWords.small(
                        Texts.text("scenarios.rating.by", row.writtenBy(), Formats.dateTime(row.writtenAt()))),
                ScenarioWords.download(
                        Texts.text("scenarios.download"), csv(row.content()), Texts.text("scenarios.numbers.file")));
        if (view.writes()) {
            card.add(Actions.secondary(Texts.text("scenarios.numbers.replace"), () -> replace(row)));
        }
        return card;
    }

    private static byte[] csv(PupilTable content) {
        Spreadsheet sheet = new Spreadsheet().line(PupilTableFields.head(content));
        PupilTableText.rows(content).forEach(sheet::line);
        return sheet.bytes();
    }

    private void replace(PupilTableRow row) {
        PupilTableFields fields = new PupilTableFields(row.source(), PupilTableFields.written(row.content()));
        FormDialog.open(
                Texts.text("scenarios.numbers.replace"),
                Texts.text("scenarios.table.lead"),
                Texts.text("scenarios.table.save"),
                () -> {
                    forecasts.replace(table, fields.source(), fields.text(), row.revision(), person);
                    refresh();
                },
                fields);
    }

    private Card earlier(ForecastView view, int shown) {
        OrderedList list = new OrderedList();
        list.addClassName("cc-scenarios-steps");
        for (PupilForecastRow row : view.forecasts()) {
            Anchor link = new Anchor(
                    ScenarioAddress.forecast(table, row.number()),
                    Texts.text("scenarios.forecast.number", row.number()));
            if (row.number() == shown) {
                link.getElement().setAttribute("aria-current", "true");
            }
            list.add(new ListItem(link, ScenarioWords.small(Formats.date(row.madeAt()))));
        }
        return new Card(Texts.text("scenarios.forecast.all"), list);
    }
}
