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
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** The way out by SMTP: a message as mail in plain text and HTML, with a link into the program. */
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
    private final String from;
    private final String address;
    private final TemplateEngine templates = new TemplateEngine();

    MailServer(
            ObjectProvider<JavaMailSenderImpl> smtp,
            MailAttachments attachments,
            @Value("${conclusum.mail.from}") String from,
            @Value("${conclusum.public-address}") String address) {
        this.smtp = smtp;
        this.attachments = attachments;
        this.from = from;
        this.address = address.replaceAll("/+$", "");
        ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("notifications/");
        resolver.setSuffix(".html");
        resolver.setTemplateMode(TemplateMode.HTML);
        resolver.setCharacterEncoding("UTF-8");
        templates.setTemplateResolver(resolver);
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
        String link = message.route().isEmpty() ? "" : address + "/" + message.route();
        String open = Texts.text(language, "notifications.mail.open");
        String foot =
                Texts.text(language, message.guest() == null ? "notifications.mail.foot" : "notifications.guest.foot");
        try {
            MimeMessageHelper helper = new MimeMessageHelper(mail, true, StandardCharsets.UTF_8.name());
            helper.setFrom(from, "Conclusum");
            helper.setTo(to.email());
            helper.setSubject(message.subject());
            helper.setText(
                    message.body() + (link.isEmpty() ? "" : "\n\n" + open + ": " + link) + "\n\n-- \n" + foot + "\n",
                    html(language, message, link, open, foot));
            Optional<MailAttachment> attached = attachments.of(message, language);
            if (attached.isPresent()) {
                MailAttachment file = attached.get();
                helper.addAttachment(file.fileName(), new ByteArrayResource(file.content()), file.mediaType());
            }
            mail.setHeader("Auto-Submitted", "auto-generated");
            mail.setHeader("Content-Language", language.getLanguage());
            mail.setHeader("Message-ID", messageId(message.id()));
        } catch (MessagingException | UnsupportedEncodingException malformed) {
            throw new MailPreparationException(malformed);
        }
        sender.send(mail);
    }

    private String messageId(UUID message) {
        return "<" + message + from.substring(from.indexOf('@')) + ">";
    }

    private String html(Locale language, Outgoing message, String link, String open, String foot) {
        Context context = new Context(language);
        context.setVariable("lang", language.getLanguage());
        context.setVariable("subject", message.subject());
        context.setVariable("paragraphs", List.of(message.body().split("\\R\\s*\\R")));
        context.setVariable("link", link);
        context.setVariable("open", open);
        context.setVariable("foot", foot);
        return templates.process("mail", context);
    }
}
