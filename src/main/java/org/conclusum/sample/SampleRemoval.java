package org.conclusum.sample;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Empties a database that was filled with sample data, before the program starts on it: when asked to
 * ({@code conclusum.remove-sample}), and when the filling was interrupted. A database without the sample's mark is
 * never touched.
 */
@Configuration(proxyBeanMethods = false)
class SampleRemoval {

    private static final Logger LOG = LoggerFactory.getLogger(SampleRemoval.class);

    @Bean
    FlywayConfigurationCustomizer cleaningIsPossible() {
        return configuration -> configuration.cleanDisabled(false);
    }

    @Bean
    FlywayMigrationStrategy migrateOrBeginAnew(@Value("${conclusum.remove-sample:false}") boolean removeSample) {
        return flyway -> {
            DataSource database = flyway.getConfiguration().getDataSource();
            if (holdsSample(database, removeSample)) {
                LOG.info("the sample data are removed: the database begins anew");
                flyway.clean();
            }
            flyway.migrate();
        };
    }

    /** Whether the sample's mark is there; unless all of it is asked for, only where the filling was interrupted. */
    private static boolean holdsSample(DataSource database, boolean finishedToo) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            try (ResultSet table = statement.executeQuery("select to_regclass('sample_load') is not null")) {
                if (!table.next() || !table.getBoolean(1)) {
                    return false;
                }
            }
            String query = finishedToo
                    ? "select count(*) from sample_load"
                    : "select count(*) from sample_load where finished_at is null";
            try (ResultSet marks = statement.executeQuery(query)) {
                return marks.next() && marks.getLong(1) > 0;
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("the sample's mark cannot be read", failed);
        }
    }
}
