package org.conclusum;

import org.conclusum.launcher.Launcher;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;
import org.springframework.scheduling.annotation.EnableAsync;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The program. */
@Modulithic(sharedModules = "kernel")
@SpringBootApplication
@EnableAsync
@EnableScheduling
public class ConclusumApplication {

    public static void main(String[] args) {
        Launcher.launch(ConclusumApplication.class, args);
    }
}
