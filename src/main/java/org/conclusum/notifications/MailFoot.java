package org.conclusum.notifications;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.conclusum.notifications.Messages.Outgoing;
import org.conclusum.uikit.Texts;
import org.jspecify.annotations.Nullable;

/**
 * The foot of a mail: why it came, where one sets how to be told, and how one ends such mails.
 *
 * @param sentences what it says
 * @param ways links, in words
 * @param unsubscribe the address that ends such mails; null where they must be delivered
 */
record MailFoot(
        List<String> sentences, List<Way> ways, @Nullable String unsubscribe) {

    /** A link under words. */
    record Way(String words, String link) {}

    /** The foot of this message; the page under the address of unsubscription knows what it ends. */
    static MailFoot of(Outgoing message, Locale language, String address, String unsubscribe) {
        boolean required = message.kind() != null && message.kind().mustBeDelivered();
        List<String> sentences = new ArrayList<>();
        if (!message.why().isBlank()) {
            sentences.add(message.why());
        }
        if (required) {
            sentences.add(Texts.text(language, "notifications.mail.required"));
        }
        sentences.add(Texts.text(language, "notifications.mail.foot"));
        List<Way> ways = new ArrayList<>();
        ways.add(new Way(Texts.text(language, "notifications.mail.settings"), address + "/messages/settings"));
        if (!required) {
            ways.add(new Way(ending(message.kind(), language), unsubscribe));
        }
        return new MailFoot(sentences, ways, required ? null : unsubscribe);
    }

    /** A guest has no account and no settings; the office that invited can be told. */
    static MailFoot ofGuest(Locale language) {
        return new MailFoot(List.of(Texts.text(language, "notifications.guest.foot")), List.of(), null);
    }

    private static String ending(@Nullable NoticeKind kind, Locale language) {
        return kind == null
                ? Texts.text(language, "notifications.mail.endDigests")
                : Texts.text(
                        language, "notifications.mail.endKind", Texts.text(language, "notifications.kind." + kind));
    }

    /** As it stands under a mail of plain text, behind the line that mail programs know. */
    String text() {
        StringBuilder text = new StringBuilder("-- ");
        sentences.forEach(sentence -> text.append('\n').append(sentence));
        ways.forEach(way -> text.append('\n').append(way.words()).append(": ").append(way.link()));
        return text.append('\n').toString();
    }
}
