package org.conclusum.voting.secret;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The keys of the urns that are open, each a small file in a folder that all nodes share and no backup holds. A key is
 * on the disk before the block that it closes is in the database, and gone once another has taken its place.
 */
@Component
public class UrnKeys {

    private final @Nullable Path folder;

    UrnKeys(
            @Value("${conclusum.ballot-keys:}") String configured,
            @Value("${conclusum.embedded-data:}") String embeddedData) {
        if (!configured.isBlank()) {
            this.folder = Path.of(configured);
        } else {
            this.folder = embeddedData.isBlank() ? null : Path.of(embeddedData, "ballot-keys");
        }
    }

    /** Whether there is a place for keys; without one nobody can vote secretly. */
    public boolean isSetUp() {
        return folder != null;
    }

    /** Makes up a key for a ballot and keeps it. */
    UUID create(UUID ballot) {
        UUID id = UUID.randomUUID();
        try {
            Path place = Files.createDirectories(place());
            Path file = file(ballot, id);
            try (FileChannel channel = FileChannel.open(
                    file, EnumSet.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), onlyForTheOwner())) {
                write(channel, Seal.newKey());
            }
            try (FileChannel listed = FileChannel.open(place, StandardOpenOption.READ)) {
                listed.force(true);
            }
            return id;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** @throws UrnUnreadable if the key is gone */
    byte[] get(UUID ballot, UUID id) {
        try {
            return Files.readAllBytes(file(ballot, id));
        } catch (IOException gone) {
            throw new UrnUnreadable(ballot, gone);
        }
    }

    /** Destroys what a crash may have left: all keys of a ballot but the one in force. Only who has the urn alone may. */
    void keepOnly(UUID ballot, UUID inForce) {
        if (!Files.isDirectory(place())) {
            return;
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(place(), ballot + ".*")) {
            for (Path file : files) {
                if (!file.equals(file(ballot, inForce))) {
                    destroy(file);
                }
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Overwrites and deletes a key. */
    void destroy(UUID ballot, UUID id) {
        try {
            destroy(file(ballot, id));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void destroy(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            write(channel, new byte[Seal.KEY_BYTES]);
        } catch (NoSuchFileException gone) {
            return;
        }
        Files.deleteIfExists(file);
    }

    private static void write(FileChannel channel, byte[] content) throws IOException {
        ByteBuffer buffer = ByteBuffer.wrap(content);
        while (buffer.hasRemaining()) {
            channel.write(buffer);
        }
        channel.force(true);
    }

    private Path file(UUID ballot, UUID id) {
        return place().resolve(ballot + "." + id);
    }

    private Path place() {
        if (folder == null) {
            throw new IllegalStateException("conclusum.ballot-keys names no folder");
        }
        return folder;
    }

    private static FileAttribute<?>[] onlyForTheOwner() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
