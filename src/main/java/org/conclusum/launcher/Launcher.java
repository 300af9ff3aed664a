package org.conclusum.launcher;

import org.springframework.boot.SpringApplication;

/** Starts the program, or says in one line why it does not start. */
public final class Launcher {

    private Launcher() {}

    public static void launch(Class<?> program, String... args) {
        SpringApplication application = new SpringApplication(program);
        application.addListeners(new StartConditions(), new Greeting());
        try {
            application.run(args);
        } catch (StartRefused refused) {
            System.exit(1);
        }
    }
}
