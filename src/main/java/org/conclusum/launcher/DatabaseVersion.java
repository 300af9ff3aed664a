package org.conclusum.launcher;

/** The version of a PostgreSQL server as {@code server_version_num} gives it, for example 170006. */
record DatabaseVersion(int number) {

    /** The oldest major version that the migrations are written for. */
    static final int OLDEST_MAJOR = 15;

    int major() {
        return number / 10_000;
    }

    boolean supported() {
        return major() >= OLDEST_MAJOR;
    }
}
