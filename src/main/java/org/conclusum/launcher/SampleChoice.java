package org.conclusum.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.convert.ApplicationConversionService;

/**
 * Whether an embedded database has the sample data: chosen when the database is new, and remembered beside it, so that
 * a database that began without never gets it by accident.
 */
record SampleChoice(DataFolder folder) {

    /** Stands for "as it was; with the sample where the database is new". */
    static final String AUTO = "auto";

    static SampleChoice in(DataFolder folder) {
        return new SampleChoice(folder);
    }

    boolean decide(String wish) {
        boolean sample = AUTO.equals(wish) || wish.isEmpty() ? asItWas() : explicit(wish);
        try {
            Files.writeString(file(), Boolean.toString(sample));
        } catch (IOException unusable) {
            throw DataFolder.unusable(folder.path(), unusable);
        }
        return sample;
    }

    private boolean asItWas() {
        try {
            return Files.exists(file())
                    ? Boolean.parseBoolean(Files.readString(file()).strip())
                    : !folder.hasCluster();
        } catch (IOException unusable) {
            throw DataFolder.unusable(folder.path(), unusable);
        }
    }

    private static boolean explicit(String wish) {
        return Boolean.TRUE.equals(
                ApplicationConversionService.getSharedInstance().convert(wish, Boolean.class));
    }

    private Path file() {
        return folder.path().resolve("sample");
    }
}
