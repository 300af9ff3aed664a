package org.conclusum.identity.programs;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Locale;

/** What a program sends, and the language in which it wants to be answered. */
public final class RequestBody {

    private RequestBody() {}

    /**
     * The body as it came; the length that a client states is only believed where it is too large.
     *
     * @throws BodyTooLarge where there are more bytes than that
     */
    public static byte[] read(HttpServletRequest request, int most) throws IOException {
        if (request.getContentLengthLong() > most) {
            throw new BodyTooLarge(most);
        }
        byte[] body = request.getInputStream().readNBytes(most + 1);
        if (body.length > most) {
            throw new BodyTooLarge(most);
        }
        return body;
    }

    /** English where the client prefers it, else German. */
    public static Locale language(HttpServletRequest request) {
        boolean english = request.getHeader("Accept-Language") != null
                && request.getLocale().getLanguage().equals(Locale.ENGLISH.getLanguage());
        return english ? Locale.UK : Locale.GERMANY;
    }
}
