package org.conclusum.exchange.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.conclusum.exchange.adoption.AdoptionFigures;
import org.conclusum.exchange.adoption.AdoptionListing;
import org.conclusum.exchange.adoption.AdoptionRow;
import org.conclusum.exchange.adoption.AdoptionStage;
import org.conclusum.identity.SignedIn;
import org.conclusum.kernel.Actor;
import org.conclusum.uikit.Card;
import org.conclusum.uikit.EmptyState;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.PageHeader;
import org.conclusum.uikit.PageLayout;
import org.conclusum.uikit.PagedTable;
import org.conclusum.uikit.Texts;

/** What is being taken over by whom, and what became of practices in figures. */
@Route("exchange/adoptions")
@PermitAll
class AdoptionsView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private final transient AdoptionListing listing;
    private final transient Actor.Person person;

    AdoptionsView(AdoptionListing listing, SignedIn signedIn) {
        this.listing = listing;
        this.person = signedIn.person();
    }

    @Override
    public String getPageTitle() {
        return Texts.text("exchange.adoptions.title");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        PageHeader header =
                new PageHeader(Texts.text("exchange.adoptions.title")).lead(Texts.text("exchange.adoptions.lead"));
        PageLayout page = new PageLayout().above(header, new ExchangeNav(ExchangeNav.Part.ADOPTIONS));
        AdoptionFigures figures = listing.figures();
        if (figures.all() > 0) {
            page.main(figures(figures));
        }
        page.main(
                listing.page(person, 0, 1).isEmpty()
                        ? new EmptyState(
                                Texts.text("exchange.adoptions.none"), Texts.text("exchange.adoptions.none.sentence"))
                        : table());
        removeAll();
        add(page);
    }

    private static Component figures(AdoptionFigures figures) {
        Div numbers = new Div();
        numbers.addClassName("cc-exchange-numbers");
        for (AdoptionStage stage : AdoptionStage.values()) {
            numbers.add(number(Formats.number(figures.at(stage)), Texts.of("exchange.stage", stage)));
        }
        numbers.add(number(
                Texts.text("exchange.adoptions.percent", figures.acrossRegions() * 100 / figures.all()),
                Texts.text("exchange.adoptions.across")));
        Integer days = figures.daysToDecision();
        if (days != null) {
            numbers.add(number(Texts.text("exchange.adoptions.days", days), Texts.text("exchange.adoptions.median")));
        }
        return new Card(Texts.text("exchange.adoptions.figures"), numbers);
    }

    private static Component number(String number, String label) {
        Span large = new Span(number);
        large.addClassName("cc-exchange-number");
        return new Div(large, ExchangeWords.note(label));
    }

    private Component table() {
        return new Card(
                Texts.text("exchange.adoptions.list"),
                new PagedTable<AdoptionRow>(
                                Texts.text("exchange.adoptions.list"),
                                (offset, limit) -> listing.page(person, offset, limit))
                        .component(
                                Texts.text("exchange.adoption.practice"),
                                row -> new Anchor("exchange/adoptions/" + row.id(), row.title()))
                        .column(Texts.text("exchange.giver"), AdoptionRow::giverName)
                        .column(Texts.text("exchange.adoption.taker"), AdoptionRow::takerName)
                        .component(Texts.text("exchange.adoption.stage"), row -> AdoptionWords.mark(row.stage()))
                        .column(Texts.text("exchange.adoption.since"), row -> Formats.date(row.changedAt()))
                        .refresh());
    }
}
