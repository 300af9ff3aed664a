package org.conclusum.exchange.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.select.Select;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.conclusum.committees.CommitteeAccess;
import org.conclusum.committees.CommitteeDirectory;
import org.conclusum.committees.CommitteeRow;
import org.conclusum.committees.SeatRow;
import org.conclusum.committees.Standing;
import org.conclusum.exchange.PracticeView;
import org.conclusum.exchange.adoption.AdoptionLineage;
import org.conclusum.exchange.adoption.AdoptionListing;
import org.conclusum.exchange.adoption.AdoptionManagement;
import org.conclusum.exchange.adoption.AdoptionRow;
import org.conclusum.exchange.adoption.Lineage;
import org.conclusum.kernel.Actor;
import org.conclusum.regions.RegionDirectory;
import org.conclusum.regions.RegionRow;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.Card;
import org.conclusum.uikit.Texts;

/** On the page of a practice: who took it over, and the way to taking it over oneself. */
@org.springframework.stereotype.Component
class AdoptionCard {

    /** Who would take it over, deciding where. */
    private record Taker(CommitteeRow committee, SeatRow seat) {}

    private final AdoptionListing listing;
    private final AdoptionLineage lineages;
    private final AdoptionManagement management;
    private final CommitteeAccess access;
    private final CommitteeDirectory committees;
    private final RegionDirectory regions;
    private final Clock clock;

    AdoptionCard(
            AdoptionListing listing,
            AdoptionLineage lineages,
            AdoptionManagement management,
            CommitteeAccess access,
            CommitteeDirectory committees,
            RegionDirectory regions,
            Clock clock) {
        this.listing = listing;
        this.lineages = lineages;
        this.management = management;
        this.access = access;
        this.committees = committees;
        this.regions = regions;
        this.clock = clock;
    }

    Component of(PracticeView practice, Actor.Person person) {
        Card card = new Card(Texts.text("exchange.adoption.title"));
        card.addClassName("cc-exchange-stack");
        Lineage lineage = lineages.of(practice.practice().id(), person);
        if (lineage.branches().isEmpty()) {
            card.add(ExchangeWords.muted(Texts.text("exchange.adoption.none")));
        } else {
            Map<String, String> names =
                    regions.regions().stream().collect(Collectors.toMap(RegionRow::code, RegionRow::name));
            card.add(new LineagePicture(lineage, practice.practice().id(), code -> names.getOrDefault(code, "")));
        }
        return card;
    }

    /** The way to taking it over, for those who may. */
    Optional<Component> action(PracticeView practice, Actor.Person person) {
        if (!practice.practice().isOpen()) {
            return Optional.empty();
        }
        List<Taker> takers =
                takers(practice, listing.ofPractice(practice.practice().id(), person), person);
        return takers.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Actions.primary(Texts.text("exchange.adoption.begin"), () -> begin(practice, takers, person)));
    }

    private List<Taker> takers(PracticeView practice, List<AdoptionRow> rows, Actor.Person person) {
        Standing standing = access.standingOf(person);
        List<UUID> own = new ArrayList<>(standing.run());
        if (!standing.municipalities().isEmpty()) {
            own.addAll(standing.represented());
        }
        List<Taker> takers = new ArrayList<>();
        for (CommitteeRow committee : committees.rows(own)) {
            if (committee.isInOffice()) {
                committees.seatsOn(committee.id(), LocalDate.now(clock)).stream()
                        .filter(seat -> seat.ags() != null)
                        .filter(seat -> standing.runs(committee.id())
                                || standing.coordinates(Objects.requireNonNull(seat.ags())))
                        .filter(seat ->
                                !Objects.equals(seat.ags(), practice.practice().giver()))
                        .filter(seat ->
                                rows.stream().noneMatch(row -> row.taker().equals(seat.ags())))
                        .forEach(seat -> takers.add(new Taker(committee, seat)));
            }
        }
        return takers;
    }

    private void begin(PracticeView practice, List<Taker> takers, Actor.Person person) {
        Select<Taker> taker = new Select<>();
        taker.setLabel(Texts.text("exchange.adoption.where"));
        taker.setItems(takers);
        taker.setItemLabelGenerator(one -> one == null
                ? ""
                : Texts.text(
                        "exchange.begin.giver",
                        one.seat().label(),
                        one.committee().name()));
        taker.setValue(takers.getFirst());
        taker.setWidthFull();
        FormDialog.open(
                Texts.text("exchange.adoption.begin"),
                Texts.text("exchange.adoption.begin.lead"),
                Texts.text("exchange.adoption.begin.confirm"),
                () -> {
                    Taker chosen = taker.getValue();
                    UUID adoption = management.begin(
                            practice.practice().id(),
                            Objects.requireNonNull(chosen.seat().ags()),
                            chosen.committee().id(),
                            person);
                    UI.getCurrent().navigate("exchange/adoptions/" + adoption);
                },
                taker);
    }
}
