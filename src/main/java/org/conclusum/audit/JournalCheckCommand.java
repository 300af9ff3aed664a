package org.conclusum.audit;

import java.util.function.IntConsumer;
import org.conclusum.audit.JournalFinding.Broken;
import org.conclusum.kernel.Actor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The command {@code --conclusum.check-journal}: prints what the check found, and ends with 0 or 1. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class JournalCheckCommand implements ApplicationRunner {

    static final String OPTION = "conclusum.check-journal";

    private final JournalCheck check;
    private final IntConsumer end;

    @Autowired
    JournalCheckCommand(JournalCheck check, ApplicationContext context) {
        this(check, code -> System.exit(SpringApplication.exit(context, () -> code)));
    }

    JournalCheckCommand(JournalCheck check, IntConsumer end) {
        this.check = check;
        this.end = end;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!arguments.containsOption(OPTION)) {
            return;
        }
        JournalFinding finding = check.run(new Actor.Procedure("check-journal"));
        System.out.println(sentence(finding));
        end.accept(finding.intact() ? 0 : 1);
    }

    static String sentence(JournalFinding finding) {
        Broken broken = finding.broken();
        if (broken == null) {
            return "journal intact: " + finding.entries() + " entries, head " + finding.head();
        }
        String event = broken.event() == null ? "" : " (" + broken.event() + ")";
        String damage =
                switch (broken.damage()) {
                    case CONTENT_CHANGED -> "its content was changed";
                    case ENTRY_MISSING -> "it is missing";
                    case CHAIN_BROKEN -> "the chain is broken before it";
                };
        return "journal broken at entry " + broken.entry() + event + ": " + damage + "; intact before it: "
                + finding.entries() + " entries, head " + finding.head();
    }
}
