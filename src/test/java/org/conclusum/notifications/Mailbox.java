package org.conclusum.notifications;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** A mail server for tests and what it received. */
final class Mailbox {

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    /** Starts it and has the program send through it. */
    static Mailbox behind(JavaMailSenderImpl smtp) {
        Mailbox mailbox = new Mailbox();
        mailbox.server.start();
        smtp.setHost("127.0.0.1");
        smtp.setPort(mailbox.server.getSmtp().getPort());
        return mailbox;
    }

    void stop() {
        server.stop();
    }

    /** The mails to this address, as they came. */
    List<MimeMessage> to(String address) {
        return Arrays.stream(server.getReceivedMessages())
                .filter(mail -> recipients(mail).contains(address))
                .toList();
    }

    static String text(MimeMessage mail) throws Exception {
        return part(mail.getContent(), "text/plain").replace("\r\n", "\n");
    }

    static String html(MimeMessage mail) throws Exception {
        return part(mail.getContent(), "text/html");
    }

    private static String recipients(MimeMessage mail) {
        try {
            return Arrays.toString(mail.getRecipients(Message.RecipientType.TO));
        } catch (MessagingException malformed) {
            throw new IllegalStateException(malformed);
        }
    }

    private static String part(Object content, String type) throws Exception {
        if (content instanceof Multipart parts) {
            for (int number = 0; number < parts.getCount(); number++) {
                var part = parts.getBodyPart(number);
                if (part.isMimeType(type)) {
                    return (String) part.getContent();
                }
                if (part.isMimeType("multipart/*")) {
                    return part(part.getContent(), type);
                }
            }
        }
        throw new IOException("no part " + type);
    }
}
