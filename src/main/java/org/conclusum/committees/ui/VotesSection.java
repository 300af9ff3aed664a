package org.conclusum.committees.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.conclusum.committees.SeatVotesRow;
import org.conclusum.committees.rules.PerBegun;
import org.conclusum.committees.rules.SeatVotes;
import org.conclusum.committees.rules.Tiers;
import org.conclusum.committees.rules.Tiers.Tier;
import org.conclusum.committees.rules.VotesByPopulation;
import org.conclusum.uikit.DayField;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.PagedTable;
import org.conclusum.uikit.Texts;
import org.jspecify.annotations.Nullable;

/** How many votes each seat has, and, where they follow from inhabitants, what that comes to seat by seat. */
class VotesSection extends EditorSection {

    /** Where the votes come from. */
    private enum Kind {
        GIVEN,
        PER_BEGUN,
        TIERS
    }

    /** SächsLPlG § 10 (2). */
    private static final PerBegun PER_BEGUN = new PerBegun(75_000, 6, 1);

    private static final Tiers TIERS = new Tiers(List.of(new Tier(0, 1), new Tier(100_000, 2), new Tier(250_000, 3)));
    private static final LocalDate LATEST_FIGURES = LocalDate.of(2024, 12, 31);

    private final transient Function<SeatVotes, List<SeatVotesRow>> reckoning;

    VotesSection(RuleBookDesk desk, Function<SeatVotes, List<SeatVotesRow>> reckoning) {
        super("votes", desk);
        this.reckoning = reckoning;
        draw();
    }

    @Override
    final void fill(Div into) {
        SeatVotes votes = desk().text().procedure().seatVotes();
        into.add(new Sentence(
                Texts.text("committees.editor.votes"),
                Choices.of(
                        Texts.text("committees.editor.votes.label"),
                        List.of(Kind.values()),
                        kind -> Texts.of("committees.editor.votes", kind),
                        kind(votes),
                        kind -> redraw(() ->
                                desk().changeProcedure(old -> old.withSeatVotes(beginning(kind, old.seatVotes())))))));
        if (votes == null) {
            return;
        }
        switch (votes.rule()) {
            case PerBegun rule -> perBegun(into, rule);
            case Tiers rule -> tiers(into, rule);
        }
        DayField day = new DayField("");
        day.setAriaLabel(Texts.text("committees.editor.votes.date.label"));
        day.setValue(votes.referenceDate());
        day.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                redraw(() -> change(old -> new SeatVotes(old.rule(), change.getValue())));
            }
        });
        into.add(new Sentence(Texts.text("committees.editor.votes.date"), day), table(votes));
    }

    private void perBegun(Div into, PerBegun rule) {
        into.add(new Sentence(
                Texts.text("committees.editor.votes.perBegun"),
                Choices.number(
                        Texts.text("committees.editor.votes.per.label"),
                        1,
                        Math.toIntExact(Math.min(rule.per(), Integer.MAX_VALUE)),
                        per -> rule(old -> new PerBegun(per, ((PerBegun) old).cap(), ((PerBegun) old).plus()))),
                Choices.number(
                        Texts.text("committees.editor.votes.cap.label"),
                        0,
                        rule.cap(),
                        cap -> rule(old -> new PerBegun(((PerBegun) old).per(), cap, ((PerBegun) old).plus()))),
                Choices.number(
                        Texts.text("committees.editor.votes.plus.label"),
                        0,
                        rule.plus(),
                        plus -> rule(old -> new PerBegun(((PerBegun) old).per(), ((PerBegun) old).cap(), plus)))));
    }

    private void tiers(Div into, Tiers rule) {
        for (int i = 0; i < rule.tiers().size(); i++) {
            int place = i;
            Tier tier = rule.tiers().get(i);
            Sentence sentence = new Sentence(
                    Texts.text("committees.editor.votes.tier"),
                    Choices.number(
                            Texts.text("committees.editor.votes.moreThan.label"),
                            0,
                            Math.toIntExact(Math.min(tier.moreThan(), Integer.MAX_VALUE)),
                            bound -> tier(place, new Tier(bound, tier.votes()))),
                    Choices.number(
                            Texts.text("committees.editor.votes.votes.label"),
                            0,
                            tier.votes(),
                            count -> tier(place, new Tier(tier.moreThan(), count))));
            into.add(
                    rule.tiers().size() == 1
                            ? sentence
                            : withRemoval(sentence, Texts.text("committees.editor.votes.tier.remove"), () -> {
                                List<Tier> fewer = new ArrayList<>(rule.tiers());
                                fewer.remove(place);
                                tiers(fewer);
                            }));
        }
        into.add(addition(Texts.text("committees.editor.votes.tier.add"), () -> {
            List<Tier> more = new ArrayList<>(rule.tiers());
            Tier last = more.getLast();
            more.add(new Tier(last.moreThan() + 100_000, last.votes() + 1));
            tiers(more);
        }));
    }

    private void tier(int place, Tier tier) {
        SeatVotes votes = Objects.requireNonNull(desk().text().procedure().seatVotes());
        List<Tier> tiers = new ArrayList<>(((Tiers) votes.rule()).tiers());
        tiers.set(place, tier);
        tiers(tiers);
    }

    /** Takes over tiers whose bounds rise; others are shown as they were. */
    private void tiers(List<Tier> tiers) {
        for (int i = 1; i < tiers.size(); i++) {
            if (tiers.get(i).moreThan() <= tiers.get(i - 1).moreThan()) {
                draw();
                return;
            }
        }
        rule(old -> new Tiers(tiers));
    }

    private void rule(UnaryOperator<VotesByPopulation> change) {
        redraw(() -> change(old -> new SeatVotes(change.apply(old.rule()), old.referenceDate())));
    }

    private void change(UnaryOperator<SeatVotes> change) {
        desk().changeProcedure(old -> {
            SeatVotes votes = old.seatVotes();
            return votes == null ? old : old.withSeatVotes(change.apply(votes));
        });
    }

    private Div table(SeatVotes votes) {
        List<SeatVotesRow> rows = reckoning.apply(votes);
        if (rows.isEmpty()) {
            return new Div(new Paragraph(Texts.text("committees.editor.votes.noSeats")));
        }
        return table(rows);
    }

    /** The votes seat by seat. */
    static Div table(List<SeatVotesRow> rows) {
        return new PagedTable<SeatVotesRow>(
                        Texts.text("committees.editor.votes.table"),
                        (offset, limit) ->
                                rows.stream().skip(offset).limit(limit).toList())
                .column(Texts.text("committees.editor.votes.table.seat"), SeatVotesRow::label)
                .number(
                        Texts.text("committees.editor.votes.table.inhabitants"),
                        row -> row.inhabitants() == null
                                ? Texts.text("committees.editor.votes.table.unknown")
                                : Formats.number(row.inhabitants()))
                .number(
                        Texts.text("committees.editor.votes.table.votes"),
                        row -> row.votes() == null ? "–" : row.votes().toString())
                .refresh();
    }

    private static Kind kind(@Nullable SeatVotes votes) {
        if (votes == null) {
            return Kind.GIVEN;
        }
        return votes.rule() instanceof PerBegun ? Kind.PER_BEGUN : Kind.TIERS;
    }

    private static @Nullable SeatVotes beginning(Kind kind, @Nullable SeatVotes before) {
        LocalDate day = before == null ? LATEST_FIGURES : before.referenceDate();
        return switch (kind) {
            case GIVEN -> null;
            case PER_BEGUN -> new SeatVotes(PER_BEGUN, day);
            case TIERS -> new SeatVotes(TIERS, day);
        };
    }
}
