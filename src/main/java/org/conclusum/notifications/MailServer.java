package org.conclusum.notifications;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.conclusum.notifications.Messages.Outgoing;
import org.conclusum.uikit.Texts;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;

/**
 * The way out by SMTP: a message as mail in plain text and HTML, with a link into the program, the reason why it came, and
 * a way to end such mails (RFC 2369 and RFC 8058).
 */
@Component
class MailServer {

    /** A server that does not answer is given up after this many milliseconds; encryption is used where offered. */
    private static final Map<String, String> TRANSPORT = Map.of(
            "mail.smtp.connectiontimeout", "10000",
            "mail.smtp.timeout", "20000",
            "mail.smtp.writetimeout", "20000",
            "mail.smtp.starttls.enable", "true");

    private final ObjectProvider<JavaMailSenderImpl> smtp;
    private final MailAttachments attachments;
    private final Messages messages;
    private final UnsubscribeTokens tokens;
    private final MailTemplates templates;
    private final String from;
    private final String address;

    MailServer(
            ObjectProvider<JavaMailSenderImpl> smtp,
            MailAttachments attachments,
            Messages messages,
            UnsubscribeTokens tokens,
            MailTemplates templates,
            @Value("${conclusum.mail.from}") String from,
            @Value("${conclusum.public-address}") String address) {
        this.smtp = smtp;
        this.attachments = attachments;
        this.messages = messages;
        this.tokens = tokens;
        this.templates = templates;
        this.from = from;
        this.address = address.replaceAll("/+$", "");
    }

    /** Whether there is a mail server at all. */
    boolean configured() {
        JavaMailSenderImpl sender = smtp.getIfAvailable();
        return sender != null && sender.getHost() != null && !sender.getHost().isBlank();
    }

    /**
     * Hands a message to the mail server. A second delivery of the same message carries the same Message-ID, so that mail
     * programs show it once.
     */
    void send(Outgoing message, Addressee to) {
        JavaMailSenderImpl sender = smtp.getObject();
        TRANSPORT.forEach(sender.getJavaMailProperties()::putIfAbsent);
        MimeMessage mail = sender.createMimeMessage();
        Locale language = to.language();
        MailFoot foot = foot(message, language);
        try {
            MimeMessageHelper helper = new MimeMessageHelper(mail, true, StandardCharsets.UTF_8.name());
            helper.setFrom(from, "Conclusum");
            helper.setTo(to.email());
            helper.setSubject(message.subject());
            helper.setText(
                    message.body()
                            + (hasPage(message) ? "\n\n" + open(language) + ": " + link(message) : "")
                            + "\n\n"
                            + foot.text(),
                    html(language, message, foot));
            Optional<MailAttachment> attached = attachments.of(message, language);
            if (attached.isPresent()) {
                MailAttachment file = attached.get();
                helper.addAttachment(file.fileName(), new ByteArrayResource(file.content()), file.mediaType());
            }
            mail.setHeader("Auto-Submitted", "auto-generated");
            mail.setHeader("Content-Language", language.getLanguage());
            mail.setHeader("Message-ID", messageId(message.id()));
            if (foot.unsubscribe() != null) {
                mail.setHeader("List-Unsubscribe", "<" + foot.unsubscribe() + ">");
                mail.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
            }
        } catch (MessagingException | UnsupportedEncodingException malformed) {
            throw new MailPreparationException(malformed);
        }
        sender.send(mail);
    }

    private String messageId(UUID message) {
        return "<" + message + from.substring(from.indexOf('@')) + ">";
    }

    private MailFoot foot(Outgoing message, Locale language) {
        UUID recipient = message.recipient();
        if (recipient == null) {
            return MailFoot.ofGuest(language);
        }
        String token = tokens.write(new UnsubscribeTokens.Ending(recipient, message.kind()));
        return MailFoot.of(message, language, address, address + UnsubscribeController.PATH + token);
    }

    private static boolean hasPage(Outgoing message) {
        return !message.route().isEmpty();
    }

    private String link(Outgoing message) {
        return address + "/" + message.route();
    }

    private static String open(Locale language) {
        return Texts.text(language, "notifications.mail.open");
    }

    private String html(Locale language, Outgoing message, MailFoot foot) {
        Context context = new Context(language);
        context.setVariable("lang", language.getLanguage());
        context.setVariable("subject", message.subject());
        context.setVariable("link", hasPage(message) ? link(message) : "");
        context.setVariable("open", open(language));
        context.setVariable("foot", foot);
        if (message.event().equals(Messages.DIGEST)) {
            DigestLetter digest = new DigestLetter(messages.linesOf(message.occurrence()), language);
            context.setVariable("paragraphs", List.of(digest.lead()));
            context.setVariable("sections", digest.sections(address));
        } else {
            context.setVariable("paragraphs", List.of(message.body().split("\\R\\s*\\R")));
            context.setVariable("sections", List.of());
        }
        return templates.process("mail", context);
    }
}
