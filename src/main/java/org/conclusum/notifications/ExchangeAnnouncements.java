package org.conclusum.notifications;

import java.util.HashSet;
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
import org.conclusum.identity.WorkGroup;
import org.conclusum.kernel.DomainEvent;
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
            case AgreedMeasureAssigned e -> aboutMeasure(e, e.measure(), owners(e.owner()));
            case AgreedMeasureReminded e -> aboutMeasure(e, e.measure(), owners(e.owner()));
            case AgreedMeasureEscalated e ->
                aboutMeasure(
                        e,
                        e.measure(),
                        Recipients.together(recipients.chairsOf(e.committee()), recipients.officesOf(e.committee())));
            default -> null;
        };
    }

    private Set<UUID> givers(UUID adoption) {
        String giver = row(adoption).giver();
        return giver == null ? Set.of() : recipients.coordinatorsOf(giver);
    }

    private Set<UUID> around(UUID committee) {
        return Recipients.together(
                recipients.membersOf(committee), recipients.chairsOf(committee), recipients.officesOf(committee));
    }

    private Set<UUID> around(List<UUID> committees) {
        Set<UUID> all = new HashSet<>();
        committees.forEach(committee -> all.addAll(around(committee)));
        return all;
    }

    private AdoptionRow row(UUID adoption) {
        return Objects.requireNonNull(adoptions.rows(Set.of(adoption)).get(adoption), "adoption " + adoption);
    }

    private Announcement aboutAdoption(DomainEvent event, UUID id, Set<UUID> to) {
        AdoptionRow row = row(id);
        Words words = new Words(event, Words.fixed(row.title()));
        return new Announcement(
                to,
                words.with(Words.fixed(row.giverName()), Words.fixed(row.takerName())),
                "exchange/adoptions/" + id,
                false);
    }

    private Set<UUID> owners(String group) {
        return recipients.group(new WorkGroup(group));
    }

    private Announcement aboutMeasure(DomainEvent event, UUID id, Set<UUID> to) {
        ControlRow row = Objects.requireNonNull(measures.rows(Set.of(id)).get(id), "measure " + id);
        Words words = new Words(event, Words.fixed(row.measure().title()));
        return new Announcement(
                to,
                words.with(
                        Words.fixed(row.resolutionTitle()),
                        Words.date(row.measure().due())),
                row.route(),
                false);
    }

    private Announcement aboutRound(DomainEvent event, UUID id, Set<UUID> to) {
        ExchangeRound round = Objects.requireNonNull(rounds.rows(Set.of(id)).get(id), "round " + id);
        Words words = new Words(event, Words.fixed(round.title()));
        return new Announcement(
                to,
                words.with(Words.moment(round.startsAt()), Words.fixed(round.place()), Words.date(round.topicsUntil())),
                "exchange/rounds/" + id,
                false);
    }
}
