package org.conclusum.notifications;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.conclusum.kernel.NotFound;
import org.conclusum.meetings.InvitationPrinting;
import org.conclusum.meetings.InvitationPrinting.Printed;
import org.conclusum.notifications.Messages.Outgoing;
import org.springframework.mail.MailPreparationException;
import org.springframework.stereotype.Component;

/** What goes with a mail: the invitation on paper, with an invitation and with each supplement to it. */
@Component
class MailAttachments {

    private static final Set<String> INVITING = Set.of("InvitationsIssued", "SupplementIssued");
    private static final Pattern MEETING = Pattern.compile("meetings/([0-9a-f-]{36})");

    private final InvitationPrinting invitations;

    MailAttachments(InvitationPrinting invitations) {
        this.invitations = invitations;
    }

    /**
     * The file for this message, in the language of its recipient; none where the meeting is gone.
     *
     * @throws MailPreparationException where it cannot be printed: the message waits, and those behind it go on
     */
    Optional<Printed> of(Outgoing message, Locale language) {
        Matcher route = MEETING.matcher(message.route());
        if (!INVITING.contains(message.event()) || !route.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(invitations.forMail(UUID.fromString(route.group(1)), language));
        } catch (NotFound gone) {
            return Optional.empty();
        } catch (RuntimeException unprintable) {
            throw new MailPreparationException("the invitation could not be printed", unprintable);
        }
    }
}
