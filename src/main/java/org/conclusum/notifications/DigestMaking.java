package org.conclusum.notifications;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.conclusum.identity.AccountDirectory;
import org.conclusum.identity.AccountRow;
import org.conclusum.notifications.Digests.Due;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes the digests that are due, one per transaction; several nodes share them. A digest in which nothing is left to
 * read is not sent.
 */
@Component
class DigestMaking {

    private final Digests digests;
    private final Messages messages;
    private final AccountDirectory accounts;
    private final TransactionTemplate transaction;
    private final String address;

    DigestMaking(
            Digests digests,
            Messages messages,
            AccountDirectory accounts,
            TransactionTemplate transaction,
            @Value("${conclusum.public-address}") String address) {
        this.digests = digests;
        this.messages = messages;
        this.accounts = accounts;
        this.transaction = transaction;
        this.address = address.replaceAll("/+$", "");
    }

    @Scheduled(fixedDelay = 5_000)
    void makeDue() {
        boolean made = true;
        while (made) {
            made = Boolean.TRUE.equals(transaction.execute(status -> makeNext()));
        }
    }

    private boolean makeNext() {
        Optional<Due> next = digests.lockNext();
        next.ifPresent(this::make);
        return next.isPresent();
    }

    private void make(Due due) {
        List<DigestLetter.Line> lines = messages.intoDigest(due.id());
        AccountRow recipient = accounts.find(due.account()).orElseThrow();
        if (!lines.isEmpty() && recipient.enabled() && recipient.email() != null) {
            DigestLetter digest = new DigestLetter(lines, Locale.of(recipient.language()));
            messages.writeDigest(due.id(), recipient, digest.letter(address), digest.why());
        }
        digests.made(due.id());
    }
}
