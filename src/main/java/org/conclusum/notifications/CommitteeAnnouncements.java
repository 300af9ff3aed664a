package org.conclusum.notifications;

import java.util.Objects;
import java.util.UUID;
import org.conclusum.committees.ChangeProposed;
import org.conclusum.committees.CommitteeDirectory;
import org.conclusum.committees.CommitteeDissolved;
import org.conclusum.committees.CommitteeTookOffice;
import org.conclusum.committees.DelegatesNamed;
import org.conclusum.committees.DelegatesRecorded;
import org.conclusum.committees.DelegatesRequested;
import org.conclusum.committees.DelegatesReturned;
import org.conclusum.committees.NominationEscalated;
import org.conclusum.committees.NominationLookup;
import org.conclusum.committees.NominationReminded;
import org.conclusum.committees.NominationRow;
import org.conclusum.committees.Nominee;
import org.conclusum.committees.SeatsNeedAttention;
import org.conclusum.kernel.DomainEvent;
import org.conclusum.notifications.Announcement.About;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says for each event of committees and their seats whom to tell what. */
@Component
class CommitteeAnnouncements {

    private final Recipients recipients;
    private final NominationLookup nominations;
    private final CommitteeDirectory committees;

    CommitteeAnnouncements(Recipients recipients, NominationLookup nominations, CommitteeDirectory committees) {
        this.recipients = recipients;
        this.nominations = nominations;
        this.committees = committees;
    }

    @Nullable
    Announcement of(DomainEvent event) {
        return switch (event) {
            case DelegatesRequested e ->
                aboutNomination(e, e.nomination(), recipients.groups(e.asked()), Words.date(e.due()));
            case NominationReminded e ->
                aboutNomination(e, e.nomination(), recipients.groups(e.asked()), Words.date(e.due()));
            case NominationEscalated e ->
                aboutNomination(e, e.nomination(), recipients.officesOf(e.committee()), Words.date(e.due()));
            case DelegatesNamed e ->
                aboutNomination(e, e.nomination(), recipients.officesOf(e.committee()), Words.NONE);
            case ChangeProposed e ->
                aboutNomination(e, e.nomination(), recipients.officesOf(e.committee()), Words.NONE);
            case DelegatesReturned e ->
                aboutNomination(e, e.nomination(), recipients.groups(e.asked()), Words.date(e.due()));
            case DelegatesRecorded e -> recorded(e);
            case SeatsNeedAttention e ->
                aboutCommittee(
                        e,
                        e.committee(),
                        recipients.officesOf(e.committee()),
                        Words.fixed(String.valueOf(e.vacant())),
                        Words.fixed(String.valueOf(e.ending())));
            case CommitteeTookOffice e ->
                aboutCommittee(
                        e,
                        e.committee(),
                        Recipients.together(recipients.membersOf(e.committee()), recipients.officesOf(e.committee())));
            case CommitteeDissolved e ->
                aboutCommittee(
                        e,
                        e.committee(),
                        Recipients.together(recipients.membersOf(e.committee()), recipients.officesOf(e.committee())));
            default -> null;
        };
    }

    private Announcement aboutNomination(DomainEvent event, UUID id, Audience to, Words.Piece date) {
        NominationRow row = nominations.row(id);
        Words words = new Words(event, Words.fixed(row.seatLabel()));
        return new Announcement(
                to,
                words.with(Words.fixed(committees.get(row.committee()).name()), date),
                about(row, "nominations/" + id),
                false);
    }

    /** Whoever is entitled now reads of it; the page of the nomination is not for them. */
    private Announcement recorded(DelegatesRecorded event) {
        NominationRow row = nominations.row(event.nomination());
        Words words = new Words(event, Words.fixed(row.seatLabel()));
        return new Announcement(
                Audience.of(
                        row.nominees().stream()
                                .map(Nominee::account)
                                .filter(Objects::nonNull)
                                .toList(),
                        Recipients.why("nominee")),
                words.with(Words.fixed(committees.get(row.committee()).name())),
                about(row, "committees/" + row.committee()),
                false);
    }

    private Announcement aboutCommittee(DomainEvent event, UUID id, Audience to, Words.Piece... more) {
        Words words = new Words(event, Words.fixed(committees.get(id).name()));
        return new Announcement(
                to,
                words.with(more),
                new About(
                        "committees/" + id,
                        id,
                        id,
                        Words.fixed(committees.get(id).name())),
                false);
    }

    private About about(NominationRow row, String route) {
        return new About(
                route,
                row.id(),
                row.committee(),
                Words.fixed(committees.get(row.committee()).name() + " · " + row.seatLabel()));
    }
}
