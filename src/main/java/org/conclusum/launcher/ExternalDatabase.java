package org.conclusum.launcher;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.springframework.core.env.Environment;

/** A PostgreSQL that somebody else runs. */
record ExternalDatabase(String url, String user, String password) {

    private static final String PATIENCE_SECONDS = "10";

    static ExternalDatabase of(Environment environment) {
        return new ExternalDatabase(
                environment.getProperty("spring.datasource.url", ""),
                environment.getProperty("spring.datasource.username", ""),
                environment.getProperty("spring.datasource.password", ""));
    }

    void requireUsable() {
        DatabaseVersion version = version();
        if (!version.supported()) {
            throw new StartRefused(
                    "database-too-old",
                    shownUrl(),
                    String.valueOf(version.major()),
                    String.valueOf(DatabaseVersion.OLDEST_MAJOR));
        }
    }

    private DatabaseVersion version() {
        try (Connection connection = DriverManager.getConnection(url, properties());
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery("show server_version_num")) {
            answer.next();
            return new DatabaseVersion(answer.getInt(1));
        } catch (SQLException failed) {
            throw new StartRefused("database-unreachable", shownUrl(), oneLine(failed));
        }
    }

    private Properties properties() {
        Properties properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        properties.setProperty("loginTimeout", PATIENCE_SECONDS);
        properties.setProperty("connectTimeout", PATIENCE_SECONDS);
        return properties;
    }

    /** The address without parameters, since those may hold a password. */
    private String shownUrl() {
        return url.replaceFirst("\\?.*", "");
    }

    private static String oneLine(SQLException failed) {
        return String.valueOf(failed.getMessage()).lines().findFirst().orElse("");
    }

    @Override
    public String toString() {
        return "ExternalDatabase[" + shownUrl() + "]";
    }
}
