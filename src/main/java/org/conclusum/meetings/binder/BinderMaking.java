package org.conclusum.meetings.binder;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.conclusum.documents.PaperPage;
import org.conclusum.documents.PdfRendering;
import org.conclusum.kernel.NotFound;
import org.conclusum.meetings.binder.BinderPdf.Bookmark;
import org.conclusum.meetings.binder.BinderPlan.PlannedFile;
import org.conclusum.meetings.binder.BinderPlan.PlannedItem;
import org.conclusum.meetings.binder.BinderPlan.PlannedPaper;
import org.conclusum.uikit.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Makes a binder: the agenda with pages, then each item's paper, its PDF files and pictures, and a page about those that
 * are attached or missing. A file that is broken or locked is listed with the reason and stops nothing.
 */
@Component
class BinderMaking {

    private static final Logger LOG = LoggerFactory.getLogger(BinderMaking.class);
    private static final long KILOBYTE = 1024;

    /** What was made. */
    record Made(int pages, int missing) {}

    /** Is told of each step, and ends the making by an exception. */
    interface Progress {
        void step();
    }

    private record Line(String number, String title, String note, Optional<Integer> page) {}

    private record Missing(PlannedFile file, Omission reason) {

        boolean isAttached() {
            return reason == Omission.ATTACHED;
        }
    }

    private final PdfRendering pdf;
    private final String address;

    BinderMaking(PdfRendering pdf, @Value("${conclusum.public-address:}") String address) {
        this.pdf = pdf;
        this.address = address;
    }

    /** Makes the binder in a file; contents are asked for one after another. */
    Made make(BinderPlan plan, String asOf, Function<UUID, byte[]> contents, Progress progress, Path file)
            throws IOException {
        List<Line> lines = new ArrayList<>();
        int missing = 0;
        try (BinderPdf binder = new BinderPdf()) {
            for (PlannedItem item : plan.items()) {
                missing += add(plan, item, contents, progress, binder, lines);
                progress.step();
            }
            binder.front(text("front"), own -> front(plan, asOf, lines, own));
            progress.step();
            binder.save(file, plan.title() + " · " + plan.committee(), BinderPlanning.LANGUAGE);
            progress.step();
            return new Made(binder.pages(), missing);
        }
    }

    private int add(
            BinderPlan plan,
            PlannedItem item,
            Function<UUID, byte[]> contents,
            Progress progress,
            BinderPdf binder,
            List<Line> lines)
            throws IOException {
        PlannedPaper paper = item.paper();
        String closed = item.closed() ? text("closed") : "";
        if (paper == null) {
            lines.add(new Line(item.number(), item.title(), closed, Optional.empty()));
            return 0;
        }
        Bookmark place = binder.append(text("item", item.number(), item.title()), paper(plan, item, paper));
        lines.add(new Line(item.number(), item.title(), closed, Optional.of(place.page())));
        List<Missing> missing = new ArrayList<>();
        for (PlannedFile file : paper.files()) {
            Optional<Omission> omission = add(file, contents, binder, place, lines);
            omission.ifPresent(reason -> missing.add(new Missing(file, reason)));
            progress.step();
        }
        if (!missing.isEmpty()) {
            Bookmark list = binder.append(text("missing"), missing(plan, item, paper, missing), place);
            missing.forEach(one -> lines.add(new Line(
                    "",
                    one.file().name(),
                    text(one.isAttached() ? "attached" : "notIncluded"),
                    Optional.of(list.page()))));
        }
        return Math.toIntExact(missing.stream().filter(one -> !one.isAttached()).count());
    }

    private static Optional<Omission> add(
            PlannedFile file, Function<UUID, byte[]> contents, BinderPdf binder, Bookmark item, List<Line> lines) {
        try {
            byte[] content = contents.apply(file.document());
            if (!file.isPdf() && !file.isPicture()) {
                binder.attach(file.name(), file.mediaType(), content);
                return Optional.of(Omission.ATTACHED);
            }
            byte[] pdf = file.isPdf() ? content : PicturePage.of(file.name(), content);
            Bookmark place = binder.appendFile(file.name(), pdf, item);
            lines.add(new Line("", file.name(), "", Optional.of(place.page())));
            return Optional.empty();
        } catch (InvalidPasswordException locked) {
            return Optional.of(Omission.LOCKED);
        } catch (NotFound gone) {
            return Optional.of(Omission.GONE);
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            LOG.warn("document {} cannot be put into a binder: {}", file.document(), broken.toString());
            return Optional.of(Omission.UNREADABLE);
        }
    }

    private byte[] paper(BinderPlan plan, PlannedItem item, PlannedPaper paper) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put(text("number"), paper.number());
        facts.put(text("originator"), paper.originator());
        if (item.closed()) {
            facts.put(text("publicity"), text("closed"));
        }
        List<PaperPage.Section> sections = new ArrayList<>();
        section(sections, "motion", paper.motion(), true);
        section(sections, "facts", paper.facts(), false);
        section(sections, "costs", paper.costs(), false);
        paper.annexes().forEach(annex -> sections.add(new PaperPage.Section(annex.title(), annex.text(), false)));
        return new PaperPage(
                        text("paperOf", item.number(), plan.title()), paper.title(), plan.committee(), facts, sections)
                .printUnnumbered(pdf, BinderPlanning.LANGUAGE);
    }

    private static void section(List<PaperPage.Section> sections, String key, String words, boolean motion) {
        if (!words.isBlank()) {
            sections.add(new PaperPage.Section(text(key), words, motion));
        }
    }

    private byte[] missing(BinderPlan plan, PlannedItem item, PlannedPaper paper, List<Missing> missing) {
        String where = address + "/proposals/" + paper.proposal();
        return new PaperPage(
                        text("paperOf", item.number(), plan.title()),
                        text("missing"),
                        plan.committee(),
                        Map.of(),
                        missing.stream()
                                .map(one -> new PaperPage.Section(
                                        one.file().name(),
                                        text("omission." + one.reason()) + "\n"
                                                + text(
                                                        "where",
                                                        where,
                                                        Math.max(1, one.file().size() / KILOBYTE)),
                                        false))
                                .toList())
                .printUnnumbered(pdf, BinderPlanning.LANGUAGE);
    }

    private byte[] front(BinderPlan plan, String asOf, List<Line> lines, int own) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put(text("committee"), plan.committee());
        facts.put(text("meeting"), plan.when());
        facts.put(text("asOf"), asOf);
        facts.put(text("part"), text(plan.closedToo() ? "part.COMPLETE" : "part.PUBLIC"));
        Map<String, Object> model = new HashMap<>();
        model.put("title", text("title") + " · " + plan.title());
        model.put("subject", text("title"));
        model.put("committee", plan.committee());
        model.put("kind", text("title"));
        model.put("heading", plan.title());
        model.put(
                "facts",
                facts.entrySet().stream()
                        .map(fact -> Map.of("term", fact.getKey(), "value", fact.getValue()))
                        .toList());
        model.put("unnumbered", true);
        model.put("agendaTitle", text("agenda"));
        model.put("numberTitle", text("agenda.number"));
        model.put("titleTitle", text("agenda.title"));
        model.put("pageTitle", text("agenda.page"));
        model.put(
                "rows",
                lines.stream()
                        .map(line -> Map.of(
                                "number", line.number(),
                                "title", line.title(),
                                "note", line.note(),
                                "page",
                                        line.page()
                                                .map(page -> Integer.toString(page + own + 1))
                                                .orElse("–")))
                        .toList());
        return pdf.render("binder", BinderPlanning.LANGUAGE, model);
    }

    private static String text(String key, Object... arguments) {
        return Texts.text(BinderPlanning.LANGUAGE, "meetings.binder.print." + key, arguments);
    }
}
