package org.conclusum.notifications;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.conclusum.exchange.rounds.RoundCalendar;
import org.conclusum.exchange.rounds.RoundEntry;
import org.conclusum.exchange.rounds.RoundEvents;
import org.conclusum.exchange.rounds.RoundState;
import org.conclusum.kernel.NotFound;
import org.conclusum.meetings.InvitationPrinting;
import org.conclusum.meetings.InvitationPrinting.Printed;
import org.conclusum.notifications.Messages.Outgoing;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailPreparationException;
import org.springframework.stereotype.Component;

/**
 * What goes with a mail: the invitation on paper, with an invitation and with each supplement to it; and the entry for the
 * calendar, with whatever changes a round of exchange.
 */
@Component
class MailAttachments {

    private static final Set<String> INVITING = Set.of("InvitationsIssued", "SupplementIssued");
    private static final Set<String> SCHEDULING =
            Set.of("RoundGuestInvited", "RoundInvited", "RoundMoved", "RoundCancelled");
    private static final Pattern MEETING = Pattern.compile("meetings/([0-9a-f-]{36})");
    private static final Pattern ROUND = Pattern.compile("exchange/rounds/([0-9a-f-]{36})");

    private final InvitationPrinting invitations;
    private final RoundCalendar rounds;
    private final String from;
    private final Clock clock;

    MailAttachments(
            InvitationPrinting invitations,
            RoundCalendar rounds,
            @Value("${conclusum.mail.from}") String from,
            Clock clock) {
        this.invitations = invitations;
        this.rounds = rounds;
        this.from = from;
        this.clock = clock;
    }

    /**
     * The file for this message, in the language of its recipient; none where the meeting is gone.
     *
     * @throws MailPreparationException where it cannot be printed: the message waits, and those behind it go on
     */
    Optional<MailAttachment> of(Outgoing message, Locale language) {
        if (SCHEDULING.contains(message.event())) {
            return round(message).map(round -> entry(round, language));
        }
        Matcher route = MEETING.matcher(message.route());
        if (!INVITING.contains(message.event()) || !route.matches()) {
            return Optional.empty();
        }
        try {
            Printed printed = invitations.forMail(UUID.fromString(route.group(1)), language);
            return Optional.of(new MailAttachment(printed.fileName(), printed.pdf(), "application/pdf"));
        } catch (NotFound gone) {
            return Optional.empty();
        } catch (RuntimeException unprintable) {
            throw new MailPreparationException("the invitation could not be printed", unprintable);
        }
    }

    private Optional<RoundEntry> round(Outgoing message) {
        UUID guest = message.guest();
        if (guest != null) {
            return rounds.ofGuest(guest);
        }
        Matcher route = ROUND.matcher(message.route());
        return route.matches() ? rounds.find(UUID.fromString(route.group(1))) : Optional.empty();
    }

    /** As the round is now, so that a letter which waited for long puts nothing wrong into a calendar. */
    private MailAttachment entry(RoundEntry round, Locale language) {
        String method = round.state() == RoundState.CANCELLED ? "CANCEL" : "PUBLISH";
        return new MailAttachment(
                RoundEvents.FILE,
                RoundEvents.mailed(round, from, language, clock.instant()).getBytes(StandardCharsets.UTF_8),
                "text/calendar; charset=utf-8; method=" + method);
    }
}
