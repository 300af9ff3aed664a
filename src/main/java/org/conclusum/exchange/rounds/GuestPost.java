package org.conclusum.exchange.rounds;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Carries letters to guests; the module that has the mail server implements it. */
public interface GuestPost {

    /** How far the last letter to a guest is. */
    enum Standing {
        WAITING,
        SENT,
        FAILED
    }

    /** Whether letters go out at all. */
    boolean isOpen();

    /** Sends the link, within the transaction of the invitation. The page opens nothing once the guest's time is over. */
    void sendLink(GuestAddress to, RoundEntry round, String page);

    /** How far the last letter to each of these guests is; nothing of those who never got one. */
    Map<UUID, Standing> standing(Collection<UUID> guests);
}
