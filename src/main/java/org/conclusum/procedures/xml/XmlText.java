package org.conclusum.procedures.xml;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a file that may be written in another encoding than UTF-8, as older modellers do.
 *
 * @param text the file, which says of itself that it is UTF-8
 * @param encoding in which it was written
 */
public record XmlText(String text, String encoding) {

    private static final String UTF_8 = "UTF-8";
    private static final Set<String> READ =
            Set.of(UTF_8, "US-ASCII", "UTF-16", "UTF-16LE", "UTF-16BE", "ISO-8859-1", "ISO-8859-15", "WINDOWS-1252");
    private static final int LONGEST_DECLARATION = 200;
    private static final Pattern DECLARED =
            Pattern.compile("^\\s*<\\?xml[^>]*?encoding\\s*=\\s*[\"']([A-Za-z0-9._-]+)[\"']");
    private static final String MARK = "\uFEFF";

    /** Reads every character or refuses the file. */
    public static XmlText of(byte[] file) throws XmlRefused {
        if (file.length > XmlReading.MOST_BYTES) {
            throw new XmlRefused("too-large", null, 1, String.valueOf(XmlReading.MOST_BYTES));
        }
        String encoding = encodingOf(file);
        if (!READ.contains(encoding)) {
            throw new XmlRefused("encoding", null, 1, encoding);
        }
        try {
            String text = Charset.forName(encoding)
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            return new XmlText(declaredAsUtf8(text.startsWith(MARK) ? text.substring(1) : text), encoding);
        } catch (CharacterCodingException malformed) {
            throw new XmlRefused("encoding", null, 1, encoding);
        }
    }

    /** Whether it had to be written anew. */
    public boolean converted() {
        return !encoding.equals(UTF_8);
    }

    public byte[] bytes() {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** By the mark at the beginning, else as the file says, else UTF-8; an empty file is what it is. */
    static String encodingOf(byte[] file) {
        if (starts(file, 0xFE, 0xFF) || starts(file, 0xFF, 0xFE)) {
            return "UTF-16";
        }
        if (starts(file, 0x3C, 0x00) || starts(file, 0x00, 0x3C)) {
            return file[0] == 0 ? "UTF-16BE" : "UTF-16LE";
        }
        if (starts(file, 0xEF, 0xBB, 0xBF)) {
            return UTF_8;
        }
        Matcher declared = DECLARED.matcher(
                new String(file, 0, Math.min(file.length, LONGEST_DECLARATION), StandardCharsets.ISO_8859_1));
        return declared.find() ? declared.group(1).toUpperCase(Locale.ROOT) : UTF_8;
    }

    private static boolean starts(byte[] file, int... signs) {
        for (int i = 0; i < signs.length; i++) {
            if (file.length <= i || (file[i] & 0xFF) != signs[i]) {
                return false;
            }
        }
        return true;
    }

    private static String declaredAsUtf8(String text) {
        Matcher declared = DECLARED.matcher(text);
        return declared.find() ? text.substring(0, declared.start(1)) + UTF_8 + text.substring(declared.end(1)) : text;
    }
}
