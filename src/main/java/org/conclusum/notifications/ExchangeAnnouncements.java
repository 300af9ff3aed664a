package org.conclusum.notifications;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.conclusum.exchange.adoption.AdoptionFeedbackGiven;
import org.conclusum.exchange.adoption.AdoptionListing;
import org.conclusum.exchange.adoption.AdoptionReminded;
import org.conclusum.exchange.adoption.AdoptionRow;
import org.conclusum.exchange.rounds.ExchangeRound;
import org.conclusum.exchange.rounds.RoundCalled;
import org.conclusum.exchange.rounds.RoundCancelled;
import org.conclusum.exchange.rounds.RoundInvited;
import org.conclusum.exchange.rounds.RoundListing;
import org.conclusum.exchange.rounds.RoundMoved;
import org.conclusum.exchange.rounds.RoundReminded;
import org.conclusum.exchange.rounds.RoundReported;
import org.conclusum.kernel.DomainEvent;
import org.conclusum.notifications.Announcement.About;
import org.conclusum.resolutions.AgreedMeasureAssigned;
import org.conclusum.resolutions.AgreedMeasureEscalated;
import org.conclusum.resolutions.AgreedMeasureListing;
import org.conclusum.resolutions.AgreedMeasureReminded;
import org.conclusum.resolutions.ControlRow;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says for each event of the exchange between regions whom to tell what. */
@Component
class ExchangeAnnouncements {

    private final AdoptionListing adoptions;
    private final RoundListing rounds;
    private final AgreedMeasureListing measures;
    private final Recipients recipients;

    ExchangeAnnouncements(
            AdoptionListing adoptions, RoundListing rounds, AgreedMeasureListing measures, Recipients recipients) {
        this.adoptions = adoptions;
        this.rounds = rounds;
        this.measures = measures;
        this.recipients = recipients;
    }

    @Nullable
    Announcement of(DomainEvent event) {
        return switch (event) {
            case AdoptionReminded e -> aboutAdoption(e, e.adoption(), recipients.coordinatorsOf(e.taker()));
            case AdoptionFeedbackGiven e -> aboutAdoption(e, e.adoption(), givers(e.adoption()));
            case RoundCalled e -> aboutRound(e, e.round(), around(e.committee()));
            case RoundInvited e -> aboutRound(e, e.round(), around(e.committee()));
            case RoundMoved e -> aboutRound(e, e.round(), around(e.committee()));
            case RoundCancelled e -> aboutRound(e, e.round(), around(e.committee()));
            case RoundReminded e -> aboutRound(e, e.round(), recipients.officesOf(e.committee()));
            case RoundReported e -> aboutRound(e, e.round(), around(e.committees()));
            case AgreedMeasureAssigned e -> aboutMeasure(e, e.measure(), recipients.groups(e.owner()));
            case AgreedMeasureReminded e -> aboutMeasure(e, e.measure(), recipients.groups(e.owner()));
            case AgreedMeasureEscalated e ->
                aboutMeasure(
                        e,
                        e.measure(),
                        Recipients.together(recipients.chairsOf(e.committee()), recipients.officesOf(e.committee())));
            default -> null;
        };
    }

    private Audience givers(UUID adoption) {
        String giver = row(adoption).giver();
        return giver == null ? Audience.nobody() : recipients.coordinatorsOf(giver);
    }

    private Audience around(UUID committee) {
        return Recipients.together(
                recipients.membersOf(committee), recipients.chairsOf(committee), recipients.officesOf(committee));
    }

    private Audience around(List<UUID> committees) {
        return committees.stream().map(this::around).reduce(Audience.nobody(), Audience::and);
    }

    private AdoptionRow row(UUID adoption) {
        return Objects.requireNonNull(adoptions.rows(Set.of(adoption)).get(adoption), "adoption " + adoption);
    }

    private Announcement aboutAdoption(DomainEvent event, UUID id, Audience to) {
        AdoptionRow row = row(id);
        Words words = new Words(event, Words.fixed(row.title()));
        return new Announcement(
                to,
                words.with(Words.fixed(row.giverName()), Words.fixed(row.takerName())),
                new About("exchange/adoptions/" + id, id, row.committee(), Words.fixed(row.title())),
                false);
    }

    private Announcement aboutMeasure(DomainEvent event, UUID id, Audience to) {
        ControlRow row = Objects.requireNonNull(measures.rows(Set.of(id)).get(id), "measure " + id);
        Words.Piece title = Words.fixed(row.measure().title());
        return new Announcement(
                to,
                new Words(event, title)
                        .with(
                                Words.fixed(row.resolutionTitle()),
                                Words.date(row.measure().due())),
                new About(row.route(), id, row.committee(), title),
                false);
    }

    private Announcement aboutRound(DomainEvent event, UUID id, Audience to) {
        ExchangeRound round = Objects.requireNonNull(rounds.rows(Set.of(id)).get(id), "round " + id);
        Words words = new Words(event, Words.fixed(round.title()));
        return new Announcement(
                to,
                words.with(Words.moment(round.startsAt()), Words.fixed(round.place()), Words.date(round.topicsUntil())),
                new About("exchange/rounds/" + id, id, round.committee(), Words.fixed(round.title())),
                false);
    }
}
