package org.conclusum.moderation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.conclusum.identity.SignedIn;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.LegalTime;
import org.conclusum.moderation.InfluenceActor;
import org.conclusum.moderation.InfluenceListing;
import org.conclusum.moderation.InfluenceManagement;
import org.conclusum.moderation.InfluenceView;
import org.conclusum.moderation.influence.Estimate;
import org.conclusum.moderation.influence.Party;
import org.conclusum.moderation.rules.ActorMustBeNamed;
import org.conclusum.regions.RegionDirectory;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.Card;
import org.conclusum.uikit.EmptyState;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.Messages;
import org.conclusum.uikit.PageLayout;
import org.conclusum.uikit.PagedTable;
import org.conclusum.uikit.Texts;

/** Who can move how much and cares how much, as the office sees it, from day to day. */
@Route("interests/:proposal/influence")
@PermitAll
class InfluencePage extends ProposalPart {

    private static final String FILE = "moderation.influence.file";

    private final transient InfluenceListing listing;
    private final transient InfluenceManagement management;
    private final transient RegionDirectory regions;
    private final transient Clock clock;
    private final transient Actor.Person person;
    private transient LocalDate shown = LocalDate.MAX;

    InfluencePage(
            InfluenceListing listing,
            InfluenceManagement management,
            RegionDirectory regions,
            Clock clock,
            SignedIn signedIn) {
        super("moderation.influence.title");
        this.listing = listing;
        this.management = management;
        this.regions = regions;
        this.clock = clock;
        this.person = signedIn.person();
    }

    @Override
    PageLayout page(UUID of) {
        InfluenceView view = listing.view(of, person);
        MunicipalityNames names = MunicipalityNames.of(regions);
        PageLayout page = new PageLayout()
                .above(header(view.proposal(), view.moderation())
                        .lead(Texts.text("moderation.influence.lead"))
                        .actions(new Anchor(ModerationAddress.of(of), Texts.text("moderation.round.back"))));
        List<LocalDate> days = view.course().days();
        if (days.isEmpty()) {
            page.main(new EmptyState(
                    Texts.text("moderation.influence.none"), Texts.text("moderation.influence.none.sentence")));
        } else {
            shown = days.getLast();
            Div table = new Div();
            page.main(map(view, days, names, table), new Card(Texts.text("moderation.influence.table"), table));
        }
        Div desk = new Div();
        if (!view.moderation().hasEnded()) {
            desk.add(new EstimateForm(view, names::of, today(), (party, day, influence, interest, reason, expected) -> {
                management.estimate(of, party, day, influence, interest, reason, expected, person);
                Messages.done(Texts.text("moderation.influence.entered"));
                refresh();
            }));
        }
        desk.add(actors(view));
        desk.addClassName("cc-influence-desk");
        page.main(desk);
        if (!days.isEmpty()) {
            page.main(new Details(Texts.text("moderation.influence.all"), all(view, names)));
        }
        return page;
    }

    private Card map(InfluenceView view, List<LocalDate> days, MunicipalityNames names, Div table) {
        Locale language = Texts.locale();
        Course course = new Course(days.stream().map(Formats::date).toList(), days.size() - 1, stage -> {
            shown = days.get(stage);
            table.removeAll();
            table.add(table(view, names, shown));
            int moved = InfluenceWords.moved(view, shown);
            return new Course.Frame(
                    new InfluencePicture(view, shown, names::brief, language).inPage(),
                    stage == 0 ? "" : Texts.text("moderation.course.moved", moved));
        });
        UUID proposal = view.proposal().id();
        Card card = new Card(
                Texts.text("moderation.influence.map"),
                course,
                legend(),
                new Exports(course, Texts.text(FILE))
                        .csv(() -> listing.csv(proposal, language, person))
                        .picture(() -> {
                            InfluenceView now = listing.view(proposal, person);
                            MunicipalityNames known = MunicipalityNames.of(regions);
                            return new InfluencePicture(now, shown, known::brief, language).file();
                        }));
        card.addClassName("cc-moderation-form");
        return card;
    }

    private static Component legend() {
        Div legend = new Div(
                sign("cc-influence-municipality", "moderation.influence.legend.municipality"),
                sign("cc-influence-actor", "moderation.influence.legend.actor"),
                sign("cc-influence-fresh", "moderation.influence.legend.fresh"),
                sign("cc-influence-trail", "moderation.influence.legend.trail"));
        legend.addClassName("cc-influence-legend");
        return legend;
    }

    private static Component sign(String style, String key) {
        Span sign = new Span();
        sign.addClassNames("cc-influence-sign", style);
        return new Span(sign, new Span(Texts.text(key)));
    }

    private static Component table(InfluenceView view, MunicipalityNames names, LocalDate day) {
        InfluencePicture picture = new InfluencePicture(view, day, names::brief, Texts.locale());
        List<Estimate> lines = view.parties().stream()
                .flatMap(party ->
                        view.course().way(party, day).reversed().stream().limit(1))
                .toList();
        return new PagedTable<Estimate>(
                        Texts.text("moderation.influence.table"),
                        (offset, limit) ->
                                lines.stream().skip(offset).limit(limit).toList())
                .number(Texts.text("moderation.influence.number"), one -> String.valueOf(picture.number(one.party())))
                .column(Texts.text("moderation.influence.who"), one -> view.name(one.party(), names::of))
                .number(Texts.text("moderation.influence.influence"), one -> String.valueOf(one.influence()))
                .number(Texts.text("moderation.influence.interest"), one -> String.valueOf(one.interest()))
                .column(
                        Texts.text("moderation.influence.field"),
                        one -> InfluenceWords.quadrant(Texts.locale(), one.quadrant()))
                .component(Texts.text("moderation.influence.movement"), one -> moves(view, one.party(), day))
                .component(Texts.text("moderation.influence.reason"), one -> {
                    Div cell = new Div(new Paragraph(one.reason()), ModerationWords.small(Formats.date(one.day())));
                    cell.addClassName("cc-moderation-option");
                    return cell;
                })
                .refresh();
    }

    private static Component moves(InfluenceView view, Party party, LocalDate day) {
        Div moves = new Div();
        InfluenceWords.moves(Texts.locale(), view, party, day).forEach(move -> moves.add(new Span(move)));
        moves.addClassName("cc-influence-moves");
        return moves;
    }

    /** Every entry, the latest first. */
    private static Component all(InfluenceView view, MunicipalityNames names) {
        List<Estimate> entries = view.course().estimates().reversed();
        return new PagedTable<Estimate>(
                        Texts.text("moderation.influence.all"),
                        (offset, limit) ->
                                entries.stream().skip(offset).limit(limit).toList())
                .column(Texts.text("moderation.influence.day"), one -> Formats.date(one.day()))
                .column(Texts.text("moderation.influence.who"), one -> view.name(one.party(), names::of))
                .number(Texts.text("moderation.influence.influence"), one -> String.valueOf(one.influence()))
                .number(Texts.text("moderation.influence.interest"), one -> String.valueOf(one.interest()))
                .column(Texts.text("moderation.influence.reason"), Estimate::reason)
                .column(
                        Texts.text("moderation.influence.by"),
                        one -> Texts.text(
                                "moderation.influence.by.at", one.writtenBy(), Formats.dateTime(one.writtenAt())))
                .refresh();
    }

    private Card actors(InfluenceView view) {
        Card card = new Card(
                Texts.text("moderation.influence.actors"),
                ModerationWords.muted(Texts.text("moderation.influence.actors.lead")));
        card.addClassName("cc-moderation-form");
        boolean open = !view.moderation().hasEnded();
        UUID proposal = view.proposal().id();
        if (!view.actors().isEmpty()) {
            UnorderedList list = new UnorderedList();
            list.addClassName("cc-influence-actors");
            view.actors().forEach(actor -> list.add(actor(proposal, actor, open)));
            card.add(list);
        }
        if (open) {
            TextField name = new TextField(Texts.text("moderation.influence.actor"));
            name.setMaxLength(ActorMustBeNamed.LONGEST);
            name.setHelperText(Texts.text("moderation.influence.actor.hint"));
            name.setWidthFull();
            card.add(
                    name,
                    ModerationWords.actions(Actions.secondary(Texts.text("moderation.influence.actor.add"), () -> {
                        management.nameActor(proposal, name.getValue(), person);
                        refresh();
                    })));
        }
        return card;
    }

    private ListItem actor(UUID proposal, InfluenceActor actor, boolean open) {
        ListItem item = new ListItem(new Span(actor.name()));
        if (open) {
            var drop = Actions.quiet(Texts.text("moderation.issues.drop"), () -> {
                management.dropActor(proposal, actor.id(), person);
                refresh();
            });
            drop.setAriaLabel(Texts.text("moderation.influence.actor.drop", actor.name()));
            item.add(drop);
        }
        return item;
    }

    private LocalDate today() {
        return clock.instant().atZone(LegalTime.ZONE).toLocalDate();
    }
}
