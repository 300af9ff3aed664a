package org.conclusum.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DatabaseVersionTests {

    @Test
    void readsTheMajorVersion() {
        assertThat(new DatabaseVersion(170_006).major()).isEqualTo(17);
    }

    @Test
    void supportsTheOldestNamedVersionAndNoneBefore() {
        assertThat(new DatabaseVersion(150_000).supported()).isTrue();
        assertThat(new DatabaseVersion(140_019).supported()).isFalse();
    }
}
