package org.conclusum.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Environment;
import org.springframework.core.io.ClassPathResource;

/** The program's first words to whoever started it: the address, the sample's sign-ins, where the data lie. */
final class Greeting implements ApplicationListener<ApplicationReadyEvent> {

    private static final String SIGN_INS = "sample/sign-ins.txt";

    @Override
    public void onApplicationEvent(ApplicationReadyEvent ready) {
        if (ready.getApplicationContext() instanceof WebServerApplicationContext web && web.getWebServer() != null) {
            Environment environment = ready.getApplicationContext().getEnvironment();
            lines(environment, web.getWebServer().getPort()).forEach(System.out::println);
        }
    }

    static List<String> lines(Environment environment, int port) {
        List<String> lines = new ArrayList<>();
        lines.add(Messages.text("ready", ServicePort.of(environment).url(port)));
        ClassPathResource signIns = new ClassPathResource(SIGN_INS);
        if (environment.getProperty("conclusum.sample", Boolean.class, false) && signIns.exists()) {
            lines.add(Messages.text("sign-ins"));
            textOf(signIns)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> "  " + line)
                    .forEach(lines::add);
        }
        String folder = environment.getProperty(StartConditions.EMBEDDED_DATA, "");
        if (!folder.isEmpty()) {
            lines.add(Messages.text(
                    "data-folder", Path.of(folder).toAbsolutePath().normalize()));
        }
        return lines;
    }

    private static String textOf(ClassPathResource resource) {
        try {
            return resource.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
