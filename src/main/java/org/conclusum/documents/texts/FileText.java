package org.conclusum.documents.texts;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.conclusum.documents.TextState;
import org.conclusum.documents.rules.FileType;

/**
 * The words of a file. No parser library of all formats is used: a PDF is read page after page with its streams in a
 * temporary file, an office file as the ZIP of XML that it is, so that memory and time are bounded whatever is in it.
 *
 * @see "Design decision: src/docs/adr/0007-search.md"
 */
public record FileText(TextState state, String text) {

    /** About two hundred pages; PostgreSQL takes a megabyte of distinct words for one text. */
    public static final int LONGEST = 400_000;

    private static final Charset OLD_OFFICES = Charset.forName("windows-1252");

    /** Reads a file for at most this long; a broken file gives what it has. */
    public static FileText of(String name, byte[] content, Duration patience) {
        FileType type = FileType.byName(name).orElse(FileType.PNG);
        TextLimit text = new TextLimit(LONGEST);
        Deadline deadline = Deadline.in(patience);
        try {
            switch (type) {
                case PDF -> PdfText.read(content, text, deadline);
                case DOCX, XLSX, PPTX, ODT, ODS, ODP -> OfficeText.read(content, text, deadline);
                case CSV, TXT -> text.add(plain(content));
                case PNG, JPEG -> {}
            }
        } catch (InvalidPasswordException locked) {
            return new FileText(TextState.LOCKED, "");
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            text.cut();
            return text.toString().isEmpty() ? new FileText(TextState.UNREADABLE, "") : found(text);
        }
        return found(text);
    }

    private static FileText found(TextLimit text) {
        String words = text.toString();
        if (words.isEmpty()) {
            return new FileText(TextState.EMPTY, "");
        }
        return new FileText(text.isCut() ? TextState.PARTLY : TextState.READ, words);
    }

    private static String plain(byte[] content) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException older) {
            return new String(content, OLD_OFFICES);
        }
    }
}
