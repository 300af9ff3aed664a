package org.conclusum.testing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.stereotype.Component;

/**
 * Listens to what a thread asks of the database, so that a test can say that a page asks once and not for each row. Whoever
 * measures time against plain JDBC turns that off: listening costs some.
 */
@Component
public class Statements implements BeanPostProcessor {

    public static final String OFF = "conclusum.statements-overheard=false";

    private static final ThreadLocal<@Nullable List<String>> HEARD = new ThreadLocal<>();

    private final boolean overheard;

    Statements(@Value("${conclusum.statements-overheard:true}") boolean overheard) {
        this.overheard = overheard;
    }

    /** The statements that this work prepares, in their order. */
    public static List<String> of(Runnable work) {
        List<String> heard = new ArrayList<>();
        HEARD.set(heard);
        try {
            work.run();
        } finally {
            HEARD.remove();
        }
        return List.copyOf(heard);
    }

    /** What this work asks more or less often than that one, by how much, whatever the length of lists in it. */
    public static Map<String, Integer> difference(Runnable work, Runnable other) {
        Map<String, Integer> difference = new TreeMap<>();
        of(work).forEach(statement -> difference.merge(withoutLists(statement), 1, Integer::sum));
        of(other).forEach(statement -> difference.merge(withoutLists(statement), -1, Integer::sum));
        difference.values().removeIf(times -> times == 0);
        return difference;
    }

    private static String withoutLists(String statement) {
        return statement.replaceAll("\\?(\\s*,\\s*\\?)+", "?");
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return overheard && bean instanceof DataSource database ? new Overheard(database) : bean;
    }

    private static final class Overheard extends DelegatingDataSource {

        Overheard(DataSource database) {
            super(database);
        }

        @Override
        public Connection getConnection() throws SQLException {
            return overheard(super.getConnection());
        }

        @Override
        public Connection getConnection(String user, String password) throws SQLException {
            return overheard(super.getConnection(user, password));
        }

        private static Connection overheard(Connection connection) {
            return (Connection) Proxy.newProxyInstance(
                    Statements.class.getClassLoader(),
                    new Class<?>[] {Connection.class},
                    (proxy, method, arguments) -> {
                        List<String> heard = HEARD.get();
                        if (heard != null
                                && method.getName().startsWith("prepare")
                                && arguments[0] instanceof String statement) {
                            heard.add(statement);
                        }
                        try {
                            return method.invoke(connection, arguments);
                        } catch (InvocationTargetException failed) {
                            throw failed.getTargetException();
                        }
                    });
        }
    }
}
