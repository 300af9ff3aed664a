package org.conclusum.notifications;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.conclusum.identity.AccountDirectory;
import org.conclusum.identity.AccountRow;
import org.conclusum.notifications.Messages.Outgoing;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sends what waits, one message per transaction, so that a crash repeats at most one. Several nodes share the queue. A
 * server that does not answer is tried again, later each time, and what can wait does so until its recipient's quiet hours end.
 */
@Component
class MailSending {

    private static final Logger LOG = LoggerFactory.getLogger(MailSending.class);

    private static final int AT_ONCE = 200;

    /** With waits of 1, 2, 4 … up to 256 minutes about a working day. */
    private static final int ATTEMPTS = 10;

    private static final int LONGEST_WAIT_DOUBLINGS = 8;
    private static final int LONGEST_ERROR = 500;

    private final Messages messages;
    private final MailServer server;
    private final AccountDirectory accounts;
    private final NoticeSettings settings;
    private final TransactionTemplate transaction;
    private final Clock clock;

    MailSending(
            Messages messages,
            MailServer server,
            AccountDirectory accounts,
            NoticeSettings settings,
            TransactionTemplate transaction,
            Clock clock) {
        this.messages = messages;
        this.server = server;
        this.accounts = accounts;
        this.settings = settings;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 5_000)
    void sendDue() {
        if (!server.configured()) {
            return;
        }
        for (int sent = 0; sent < AT_ONCE; sent++) {
            if (!Boolean.TRUE.equals(transaction.execute(status -> sendNext()))) {
                return;
            }
        }
    }

    /** Answers whether it is worth going on: something was sent, so the server is there. */
    private boolean sendNext() {
        Optional<Outgoing> next = messages.lockNext();
        if (next.isEmpty()) {
            return false;
        }
        Outgoing message = next.get();
        Optional<Addressee> to = addressee(message);
        if (to.isEmpty()) {
            messages.failed(message.id(), MessageState.INBOX_ONLY, clock.instant(), "");
            return true;
        }
        Optional<Instant> quiet = quietUntil(message);
        if (quiet.isPresent()) {
            messages.hold(message.id(), quiet.get());
            return true;
        }
        try {
            server.send(message, to.get());
            messages.sent(message.id());
            return true;
        } catch (MailException refused) {
            LOG.warn("message {} not sent at attempt {}: {}", message.id(), message.attempts() + 1, reason(refused));
            boolean again = message.attempts() + 1 < ATTEMPTS;
            Duration wait = Duration.ofMinutes(1L << Math.min(message.attempts(), LONGEST_WAIT_DOUBLINGS));
            messages.failed(
                    message.id(),
                    again ? MessageState.QUEUED : MessageState.FAILED,
                    clock.instant().plus(wait),
                    reason(refused));
            return false;
        }
    }

    /** Nobody where the account has no address, or is closed. */
    private Optional<Addressee> addressee(Outgoing message) {
        UUID account = message.recipient();
        if (account == null) {
            return Optional.ofNullable(message.addressee());
        }
        AccountRow recipient = accounts.find(account).orElseThrow();
        return Optional.ofNullable(recipient.email())
                .filter(email -> recipient.enabled())
                .map(email -> new Addressee(email, Locale.of(recipient.language())));
    }

    /** Guests have no quiet hours, and what must be delivered knows none. */
    private Optional<Instant> quietUntil(Outgoing message) {
        UUID account = message.recipient();
        return account == null || !message.waitsInQuietHours()
                ? Optional.empty()
                : settings.rhythms(Set.of(account))
                        .getOrDefault(account, Rhythm.USUAL)
                        .quietUntil(clock.instant());
    }

    private static String reason(MailException refused) {
        String reason = String.valueOf(refused.getMostSpecificCause().getMessage());
        return reason.length() > LONGEST_ERROR ? reason.substring(0, LONGEST_ERROR) : reason;
    }
}
