package org.conclusum.documents.rules;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.tika.Tika;

/** The types of files that are kept. */
public enum FileType {
    PDF("application/pdf", "", "pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "word/", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xl/", "xlsx"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "ppt/", "pptx"),
    ODT("application/vnd.oasis.opendocument.text", "", "odt"),
    ODS("application/vnd.oasis.opendocument.spreadsheet", "", "ods"),
    ODP("application/vnd.oasis.opendocument.presentation", "", "odp"),
    PNG("image/png", "", "png"),
    JPEG("image/jpeg", "", "jpg", "jpeg"),
    CSV("text/csv", "", "csv"),
    TXT("text/plain", "", "txt");

    private static final Tika TIKA = new Tika();

    private final String mediaType;
    private final String folder;
    private final List<String> extensions;

    FileType(String mediaType, String folder, String... extensions) {
        this.mediaType = mediaType;
        this.folder = folder;
        this.extensions = List.of(extensions);
    }

    /** The type that this name's extension promises. */
    public static Optional<FileType> byName(String name) {
        String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Stream.of(values())
                .filter(type -> name.contains(".") && type.extensions.contains(extension))
                .findFirst();
    }

    public String mediaType() {
        return mediaType;
    }

    public List<String> extensions() {
        return extensions;
    }

    /** Whether the content is of this type; an Office file is a ZIP that names its own folder. */
    boolean isTypeOf(byte[] content, String name) {
        return TIKA.detect(content, name).equals(mediaType)
                && (folder.isEmpty() || new String(content, StandardCharsets.ISO_8859_1).contains(folder));
    }
}
