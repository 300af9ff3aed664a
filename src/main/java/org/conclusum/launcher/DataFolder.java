package org.conclusum.launcher;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * The folder that holds everything the embedded database needs and keeps: the cluster, its password, the unpacked
 * server and its log. Only its owner may enter it, and only one program at a time works in it.
 */
record DataFolder(Path path) {

    private static final int PASSWORD_BYTES = 24;

    static DataFolder at(Path path) {
        Path folder = path.toAbsolutePath().normalize();
        try {
            Files.createDirectories(folder.getParent() == null ? folder : folder.getParent());
            if (!Files.isDirectory(folder)) {
                Files.createDirectory(folder, onlyForTheOwner("rwx------"));
            }
            return new DataFolder(folder.toRealPath());
        } catch (IOException unusable) {
            throw unusable(folder, unusable);
        }
    }

    Path cluster() {
        return path.resolve("postgres");
    }

    Path server() {
        return path.resolve("server");
    }

    Path log() {
        return path.resolve("postgres.log");
    }

    Path passwordFile() {
        return path.resolve("password");
    }

    /** Stands beside a cluster that has been set up completely. */
    Path clusterComplete() {
        return path.resolve("postgres.complete");
    }

    boolean hasCluster() {
        return Files.exists(clusterComplete());
    }

    /**
     * Keeps other programs out until the lock is closed or this program ends, however it ends. Whoever asks for it has to
     * hold on to it: the garbage collector opens a lock that nobody knows any more.
     */
    @SuppressWarnings("MustBeClosedChecker") // closed with the lock
    FileLock lock() {
        try {
            FileLock lock = FileChannel.open(
                            path.resolve("program.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)
                    .tryLock();
            if (lock == null) {
                throw new StartRefused("folder-in-use", path);
            }
            return lock;
        } catch (OverlappingFileLockException held) {
            throw new StartRefused("folder-in-use", path);
        } catch (IOException unusable) {
            throw unusable(path, unusable);
        }
    }

    /** The database's password, made up on the first call. */
    String password() {
        try {
            if (!Files.exists(passwordFile())) {
                if (hasCluster()) {
                    throw new StartRefused("password-missing", passwordFile());
                }
                Files.createFile(passwordFile(), onlyForTheOwner("rw-------"));
                Files.writeString(passwordFile(), newPassword());
            }
            return Files.readString(passwordFile()).strip();
        } catch (IOException unusable) {
            throw unusable(path, unusable);
        }
    }

    private static String newPassword() {
        byte[] bytes = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    static StartRefused unusable(Path folder, IOException cause) {
        return new StartRefused("folder-unusable", folder, String.valueOf(cause));
    }

    private static FileAttribute<?>[] onlyForTheOwner(String permissions) {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }
}
