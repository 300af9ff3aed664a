package org.conclusum.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleChoiceTests {

    private final Path folder;

    SampleChoiceTests(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void isYesForANewDatabaseAndStaysSo() throws IOException {
        assertThat(decide("auto")).isTrue();
        Files.createFile(DataFolder.at(folder).clusterComplete());
        assertThat(decide("auto")).isTrue();
    }

    @Test
    void isNoForADatabaseThatBeganWithout() throws IOException {
        assertThat(decide("false")).isFalse();
        Files.createFile(DataFolder.at(folder).clusterComplete());
        assertThat(decide("auto")).isFalse();
    }

    @Test
    void isNoForADatabaseOfUnknownPast() throws IOException {
        Files.createFile(DataFolder.at(folder).clusterComplete());
        assertThat(decide("auto")).isFalse();
    }

    @Test
    void isWhatIsAskedFor() {
        assertThat(decide("true")).isTrue();
        assertThat(decide("false")).isFalse();
        assertThat(decide("auto")).isFalse();
    }

    private boolean decide(String wish) {
        return SampleChoice.in(DataFolder.at(folder)).decide(wish);
    }
}
