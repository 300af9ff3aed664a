package org.conclusum.exchange.packages;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.PrivateKey;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.conclusum.exchange.PracticeContent;
import org.conclusum.exchange.PracticeJson;
import org.conclusum.exchange.packages.PackageManifest.Part;
import org.conclusum.exchange.packages.PackageRefused.Reason;
import org.conclusum.kernel.RuleViolated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The file of a package (src/docs/practice-package.md): a ZIP with the manifest, its signature, and the parts that the
 * manifest names. What a stranger sends is read with bounds on everything, and nothing of it is written anywhere.
 */
final class PackageFile {

    /** A package in bytes, at most. */
    static final int LARGEST = 40 * 1024 * 1024;

    private static final int LARGEST_WORDS = 1024 * 1024;
    private static final int LARGEST_FILE = 25 * 1024 * 1024;
    private static final int LARGEST_TOGETHER = 60 * 1024 * 1024;
    private static final int MOST_PARTS = 16;

    private static final String MANIFEST = "manifest.json";
    private static final String SIGNATURE = "signature";
    private static final String PRACTICE = "practice.json";
    private static final String MODEL = "model.xml";
    private static final Pattern FILE = Pattern.compile("files/0[0-9]");

    private static final JsonMapper JSON = JsonMapper.shared();

    private PackageFile() {}

    static byte[] write(
            PackageManifest unsigned,
            PracticeContent content,
            byte @Nullable [] model,
            List<byte[]> files,
            PrivateKey key) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put(PRACTICE, PracticeJson.write(content).getBytes(StandardCharsets.UTF_8));
        if (model != null) {
            parts.put(MODEL, model);
        }
        for (int place = 0; place < files.size(); place++) {
            parts.put("files/0" + place, files.get(place));
        }
        PackageManifest manifest = new PackageManifest(
                unsigned.format(),
                unsigned.version(),
                unsigned.installation(),
                unsigned.key(),
                unsigned.practice(),
                unsigned.edition(),
                unsigned.giver(),
                unsigned.giverName(),
                unsigned.consentBy(),
                unsigned.consentAt(),
                unsigned.releasedAt(),
                unsigned.writtenAt(),
                unsigned.modelName(),
                parts.entrySet().stream()
                        .map(part ->
                                new Part(part.getKey(), part.getValue().length, Signatures.sha256(part.getValue())))
                        .toList());
        byte[] signed = JSON.writeValueAsBytes(manifest);
        Map<String, byte[]> all = new LinkedHashMap<>();
        all.put(MANIFEST, signed);
        all.put(SIGNATURE, Signatures.sign(signed, key));
        all.putAll(parts);
        return zip(all);
    }

    static byte[] zip(Map<String, byte[]> entries) {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
            zip.finish();
            return bytes.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** @throws PackageRefused with what is wrong */
    static PracticePackage read(byte[] file) {
        Map<String, byte[]> parts = unpack(file);
        byte[] signed = parts.remove(MANIFEST);
        byte[] signature = parts.remove(SIGNATURE);
        if (signed == null || signature == null) {
            throw new PackageRefused(Reason.NOT_A_PACKAGE);
        }
        PackageManifest manifest = manifest(signed);
        if (!Signatures.verify(signed, signature, manifest.key())) {
            throw new PackageRefused(Reason.BAD_SIGNATURE);
        }
        requireParts(manifest, parts);
        byte[] practice = parts.get(PRACTICE);
        if (practice == null || parts.containsKey(MODEL) != (manifest.modelName() != null)) {
            throw new PackageRefused(Reason.PARTS_DIFFER);
        }
        PracticeContent content = content(practice);
        List<byte[]> files = new ArrayList<>();
        for (int place = 0; place < content.files().size(); place++) {
            byte[] one = parts.get("files/0" + place);
            if (one == null) {
                throw new PackageRefused(Reason.PARTS_DIFFER);
            }
            files.add(one);
        }
        byte[] model = parts.get(MODEL);
        return new PracticePackage(
                manifest, content, model == null ? null : new String(model, StandardCharsets.UTF_8), files);
    }

    private static Map<String, byte[]> unpack(byte[] file) {
        if (file.length > LARGEST) {
            throw new PackageRefused(Reason.TOO_LARGE, LARGEST / 1024 / 1024);
        }
        Map<String, byte[]> parts = new LinkedHashMap<>();
        int together = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String name = entry.getName();
                if (!isKnown(name)) {
                    throw new PackageRefused(Reason.UNSAFE_NAME);
                }
                if (parts.containsKey(name) || parts.size() >= MOST_PARTS) {
                    throw new PackageRefused(Reason.PART_TWICE);
                }
                byte[] content = bounded(zip, limit(name), LARGEST_TOGETHER - together);
                together += content.length;
                parts.put(name, content);
            }
        } catch (ZipException | IllegalArgumentException broken) {
            throw new PackageRefused(Reason.NOT_A_PACKAGE);
        } catch (IOException broken) {
            throw new PackageRefused(Reason.NOT_A_PACKAGE);
        }
        return parts;
    }

    private static boolean isKnown(String name) {
        return name.equals(MANIFEST)
                || name.equals(SIGNATURE)
                || name.equals(PRACTICE)
                || name.equals(MODEL)
                || FILE.matcher(name).matches();
    }

    private static int limit(String name) {
        return FILE.matcher(name).matches() ? LARGEST_FILE : LARGEST_WORDS;
    }

    /** Stops as soon as it is too much, whatever size the entry claims. */
    private static byte[] bounded(InputStream zip, int largest, int left) throws IOException {
        int limit = Math.min(largest, left);
        byte[] content = zip.readNBytes(limit + 1);
        if (content.length > limit) {
            throw new PackageRefused(Reason.BOMB);
        }
        return content;
    }

    private static PackageManifest manifest(byte[] signed) {
        try {
            JsonNode tree = JSON.readTree(signed);
            if (!PackageManifest.FORMAT.equals(tree.path("format").asString(""))) {
                throw new PackageRefused(Reason.NOT_A_PACKAGE);
            }
            int version = tree.path("version").asInt(0);
            if (version != PackageManifest.VERSION) {
                throw new PackageRefused(Reason.UNKNOWN_VERSION, version, PackageManifest.VERSION);
            }
            PackageManifest manifest = JSON.treeToValue(tree, PackageManifest.class);
            Objects.requireNonNull(manifest.key());
            Objects.requireNonNull(manifest.practice());
            Objects.requireNonNull(manifest.installation());
            Objects.requireNonNull(manifest.giverName());
            Objects.requireNonNull(manifest.consentBy());
            Objects.requireNonNull(manifest.consentAt());
            return manifest;
        } catch (JacksonException | NullPointerException broken) {
            throw new PackageRefused(Reason.UNREADABLE);
        }
    }

    private static PracticeContent content(byte[] practice) {
        try {
            return PracticeJson.read(new String(practice, StandardCharsets.UTF_8));
        } catch (JacksonException | RuleViolated | NullPointerException broken) {
            throw new PackageRefused(Reason.UNREADABLE);
        }
    }

    private static void requireParts(PackageManifest manifest, Map<String, byte[]> parts) {
        if (manifest.parts().size() != parts.size()) {
            throw new PackageRefused(Reason.PARTS_DIFFER);
        }
        for (Part part : manifest.parts()) {
            byte[] content = parts.get(part.path());
            if (content == null) {
                throw new PackageRefused(Reason.PARTS_DIFFER);
            }
            if (content.length != part.size() || !Signatures.sha256(content).equals(part.sha256())) {
                throw new PackageRefused(Reason.ALTERED);
            }
        }
    }
}
