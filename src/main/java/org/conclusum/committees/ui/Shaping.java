package org.conclusum.committees.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.conclusum.committees.CommitteeRow;
import org.conclusum.committees.CommitteeStructure.ChairLine;
import org.conclusum.committees.CommitteeStructure.MandateLine;
import org.conclusum.committees.SeatPicture;
import org.conclusum.committees.Standing;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.DateRange;
import org.conclusum.uikit.Card;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.PagedTable;
import org.conclusum.uikit.Texts;

/** The structure of a committee on its page: seats on a day, what was, and for the office what can be changed. */
final class Shaping {

    private final ShapingParts parts;
    private final Actor.Person person;

    Shaping(ShapingParts parts, Actor.Person person) {
        this.parts = parts;
        this.person = person;
    }

    /** The seats on a day, each with what this person may do. */
    Component seats(CommitteeRow committee, LocalDate day) {
        List<SeatPicture> seats = parts.structure().seatsOn(committee.id(), day);
        if (seats.isEmpty()) {
            return new Paragraph(Texts.text("committees.seats.none"));
        }
        Standing standing = parts.access().standingOf(person);
        boolean shapes = standing.shapes(committee.id()) && !committee.isDissolved();
        Set<UUID> speakers =
                Set.copyOf(parts.directory().speakersOn(committee.id(), day).values());
        return new SeatList(seats, speakers, seat -> {
            if (shapes) {
                return new SeatMenu(parts, person, seat, speaking(seat, seats, speakers));
            }
            String ags = seat.ags();
            return ags != null && standing.coordinates(ags) && !committee.isDissolved()
                    ? new Anchor(
                            "committees/" + seat.committee() + "/seats/" + seat.seat(),
                            Texts.text("committees.change.proposeLink"))
                    : null;
        });
    }

    /** Only where a municipality votes with several seats does one of them speak for all. */
    private static SeatMenu.Speaking speaking(SeatPicture seat, List<SeatPicture> seats, Set<UUID> speakers) {
        String ags = seat.ags();
        if (speakers.contains(seat.seat())) {
            return SeatMenu.Speaking.SPEAKS;
        }
        boolean several = ags != null
                && seat.voting()
                && seats.stream()
                                .filter(other -> other.voting() && ags.equals(other.ags()))
                                .count()
                        > 1;
        return several ? SeatMenu.Speaking.MAY_SPEAK : SeatMenu.Speaking.ALONE;
    }

    /** The present or last term, in words. */
    String term(CommitteeRow committee) {
        List<DateRange> terms = parts.directory().termsOf(committee.id());
        LocalDate today = LocalDate.now(parts.clock());
        return terms.stream()
                .filter(term -> term.contains(today))
                .findFirst()
                .or(() -> terms.isEmpty() ? Optional.empty() : Optional.of(terms.getLast()))
                .map(Shaping::words)
                .orElse(Texts.text("committees.glance.noTerm"));
    }

    /** The committee it belongs to, its working groups, and why it ended. */
    Component kin(CommitteeRow committee) {
        Div kin = new Div();
        kin.addClassName("cc-committees-kin");
        Standing standing = parts.access().standingOf(person);
        for (CommitteeRow other : parts.directory().all()) {
            if (!standing.seesInto(other.id())) {
                continue;
            }
            if (other.id().equals(committee.parent())) {
                kin.add(link(Texts.text("committees.glance.parent"), other));
            } else if (committee.id().equals(other.parent()) && !other.isDissolved()) {
                kin.add(link(Texts.text("committees.glance.group"), other));
            }
        }
        if (committee.isDissolved()) {
            kin.add(new Paragraph(Texts.text(
                    "committees.glance.dissolved",
                    Formats.date(Objects.requireNonNull(committee.term().until())),
                    parts.constitution().endedBecause(committee.id()))));
        }
        return kin;
    }

    /** What the office and administrators may do with the committee; nothing for others. */
    Component[] actions(CommitteeRow committee, Runnable refresh) {
        boolean shapes = parts.access().standingOf(person).shapes(committee.id());
        return shapes && !committee.isDissolved()
                ? new Component[] {new ShapingCard(parts, person, committee, refresh)}
                : new Component[0];
    }

    /** Everybody who ever sat or chaired. */
    Component history(CommitteeRow committee) {
        List<MandateLine> mandates = parts.structure().mandates(committee.id(), person);
        List<ChairLine> chairs = parts.structure().chairs(committee.id(), person);
        Details details = new Details(Texts.text("committees.history.title"));
        details.addClassName("cc-committees-history");
        if (!chairs.isEmpty()) {
            details.add(
                    new H3(Texts.text("committees.glance.chair")),
                    new PagedTable<ChairLine>(
                                    Texts.text("committees.history.chairs"), (offset, limit) -> chairs.stream()
                                            .skip(offset)
                                            .limit(limit)
                                            .toList())
                            .column(Texts.text("committees.nominees.person"), ChairLine::name)
                            .column(
                                    Texts.text("committees.history.as"),
                                    line -> Texts.text(
                                            line.deputy() ? "committees.history.deputy" : "committees.glance.chair"))
                            .column(Texts.text("committees.history.when"), line -> words(line.term()))
                            .column(Texts.text("committees.history.note"), ChairLine::note)
                            .refresh());
        }
        details.add(
                new H3(Texts.text("committees.history.mandates")),
                new PagedTable<MandateLine>(
                                Texts.text("committees.history.mandates"), (offset, limit) -> mandates.stream()
                                        .skip(offset)
                                        .limit(limit)
                                        .toList())
                        .column(Texts.text("committees.history.seat"), MandateLine::seat)
                        .column(Texts.text("committees.nominees.person"), MandateLine::name)
                        .column(
                                Texts.text("committees.history.as"),
                                line -> line.position() == 0
                                        ? Texts.text("committees.nominees.member")
                                        : Texts.text("committees.nominees.substitute", line.position()))
                        .column(Texts.text("committees.history.when"), line -> words(line.term()))
                        .column(Texts.text("committees.history.note"), MandateLine::endedBecause)
                        .refresh());
        return new Card(details);
    }

    static String words(DateRange term) {
        LocalDate until = term.until();
        return until == null
                ? Texts.text("committees.term.since", Formats.date(term.from()))
                : Texts.text("committees.term", Formats.date(term.from()), Formats.date(until));
    }

    private static Component link(String word, CommitteeRow other) {
        Span label = new Span(word);
        label.addClassName("cc-note");
        return new Div(label, new Anchor("committees/" + other.id(), other.name()));
    }
}
