package org.conclusum.meetings.minutes.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.conclusum.identity.SignedIn;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.RuleViolated;
import org.conclusum.meetings.minutes.MinutesDetail;
import org.conclusum.meetings.minutes.MinutesFile;
import org.conclusum.meetings.minutes.MinutesFiling;
import org.conclusum.meetings.minutes.MinutesListing;
import org.conclusum.meetings.minutes.MinutesPart;
import org.conclusum.meetings.minutes.MinutesPrinting;
import org.conclusum.meetings.minutes.MinutesRecord;
import org.conclusum.meetings.minutes.MinutesReview;
import org.conclusum.meetings.minutes.MinutesRow;
import org.conclusum.meetings.minutes.MinutesSigning;
import org.conclusum.meetings.minutes.MinutesTemplates;
import org.conclusum.meetings.minutes.MinutesWord;
import org.conclusum.meetings.minutes.MinutesWriting;
import org.conclusum.meetings.minutes.SectionView;
import org.conclusum.meetings.minutes.SectionView.DeclarationRow;
import org.conclusum.meetings.minutes.SectionView.ObjectionRow;
import org.conclusum.meetings.minutes.SigningRole;
import org.conclusum.meetings.ui.MeetingAddress;
import org.conclusum.meetings.ui.Slot;
import org.conclusum.uikit.Confirmation;
import org.conclusum.uikit.Failures;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.HasPlace;
import org.conclusum.uikit.LiveUpdates;
import org.conclusum.uikit.Messages;
import org.conclusum.uikit.PageHeader;
import org.conclusum.uikit.PageLayout;
import org.conclusum.uikit.ReasonDialog;
import org.conclusum.uikit.StepBar;
import org.conclusum.uikit.Texts;

/** The minutes of a meeting: the office writes, the chair reads through, members read and object, two sign. */
@Route("meetings/:meeting/minutes")
@PermitAll
class MinutesView extends Div
        implements BeforeEnterObserver, HasDynamicTitle, HasPlace, NextCard.Commands, SectionCard.Commands {

    private record Shape(List<UUID> sections, boolean writable) {}

    private final transient MinutesListing listing;
    private final transient MinutesWriting writing;
    private final transient MinutesReview review;
    private final transient MinutesSigning signing;
    private final transient MinutesFiling filing;
    private final transient MinutesPrinting printing;
    private final transient MinutesWord word;
    private final transient MinutesTemplates templates;
    private final transient LiveUpdates live;
    private final transient Clock clock;
    private final transient Actor.Person person;
    private final Slot head = new Slot();
    private final Slot next = new Slot();
    private final Slot sections = new Slot("cc-minutes-sections");
    private final Slot signatures = new Slot();
    private final Slot files = new Slot();
    private final Slot attendance = new Slot();
    private final Slot templatesLink = new Slot();
    private final Map<UUID, SectionCard> cards = new HashMap<>();
    private UUID meeting = new UUID(0, 0);
    private String title = "";

    MinutesView(
            MinutesListing listing,
            MinutesWriting writing,
            MinutesReview review,
            MinutesSigning signing,
            MinutesFiling filing,
            MinutesPrinting printing,
            MinutesWord word,
            MinutesTemplates templates,
            LiveUpdates live,
            Clock clock,
            SignedIn signedIn) {
        this.listing = listing;
        this.writing = writing;
        this.review = review;
        this.signing = signing;
        this.filing = filing;
        this.printing = printing;
        this.word = word;
        this.templates = templates;
        this.live = live;
        this.clock = clock;
        this.person = signedIn.person();
        add(new PageLayout(next, sections).above(head).aside(signatures, files, attendance, templatesLink));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public String place() {
        return title;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        meeting = MeetingAddress.of(event);
        refresh();
        live.refresh(this, meeting, this::refresh);
    }

    private MinutesDetail detail() {
        return listing.detail(meeting, Texts.locale(), person);
    }

    private void refresh() {
        MinutesDetail detail = detail();
        title = Texts.text("meetings.minutes.of", detail.meeting().title());
        MinutesRow row = detail.row();
        head.show(List.of(detail.meeting(), row == null ? "" : row), () -> header(detail));
        next.show(
                List.of(
                        detail.meeting().state(),
                        row == null ? "" : row,
                        detail.rights(),
                        detail.openObjections(),
                        detail.periodOver(),
                        detail.reading()),
                () -> new NextCard(detail, this));
        showSections(detail);
        boolean signing = row != null && row.finalAt() != null;
        signatures.setVisible(signing);
        if (row != null && signing) {
            signatures.show(row, () -> new SignaturesCard(row));
        }
        files.setVisible(detail.shown());
        files.show(List.of(detail.files(), detail.hasClosedPart()), () -> new FilesCard(detail, source()));
        templatesLink.setVisible(detail.rights().file());
        templatesLink.show(
                detail.committee().id(),
                () -> TemplatesView.link(detail.committee().id()));
        attendance.setVisible(detail.shown());
        attendance.show(detail.record(), () -> new AttendanceCard(detail.record()));
    }

    /** The cards stay as long as the same person writes on the same items, so that nobody is disturbed in writing. */
    private void showSections(MinutesDetail detail) {
        Shape shape = new Shape(
                detail.sections().stream().map(SectionView::id).toList(),
                detail.rights().write());
        sections.show(shape, () -> drawn(detail));
        detail.sections().forEach(section -> {
            SectionCard card = cards.get(section.id());
            if (card != null) {
                card.show(detail, section);
            }
        });
    }

    private Component drawn(MinutesDetail detail) {
        cards.clear();
        Div all = new Div();
        all.addClassName("cc-minutes-sections");
        detail.sections().stream()
                .filter(section -> !section.closed())
                .filter(section -> detail.rights().write() || section.item() != null || section.isFilled())
                .forEach(section -> all.add(card(detail, section)));
        if (detail.hasClosedPart()) {
            Div heading = new Div(
                    new H2(Texts.text("meetings.minutes.closedPart")),
                    MinutesMarks.note(Texts.text("meetings.minutes.closedPart.sentence")));
            heading.addClassName("cc-minutes-closed-heading");
            all.add(heading);
            detail.sections().stream().filter(SectionView::closed).forEach(section -> all.add(card(detail, section)));
        }
        return all;
    }

    private SectionCard card(MinutesDetail detail, SectionView section) {
        SectionEditor.Desk desk =
                detail.rights().write() ? new SectionEditor.Desk(writing, templates, clock, meeting, person) : null;
        SectionCard card = new SectionCard(detail, section, this, desk, () -> detail().section(section.id())
                .orElse(section));
        cards.put(section.id(), card);
        return card;
    }

    private Component header(MinutesDetail detail) {
        MinutesRow row = detail.row();
        PageHeader header = new PageHeader(Texts.text("meetings.minutes.title"))
                .marks(MinutesMarks.state(row), new Span(detail.committee().name()));
        Paragraph lead =
                new Paragraph(new Anchor("meetings/" + meeting, detail.meeting().title()));
        lead.add(" · "
                + Texts.text(
                        "meetings.minutes.back",
                        Formats.date(detail.meeting().startsAt()),
                        Formats.time(detail.meeting().startsAt()),
                        detail.meeting().place()));
        lead.addClassName("cc-lead");
        Div head = new Div(header, lead);
        if (row != null) {
            head.add(new StepBar(MinutesSteps.of(row)));
        }
        return head;
    }

    private FilesCard.Source source() {
        return new FilesCard.Source() {
            @Override
            public MinutesFiling.Download printed(MinutesPart part) {
                return printing.download(meeting, part, person);
            }

            @Override
            public MinutesFiling.Download filed(MinutesFile file) {
                return filing.download(meeting, file.document(), person);
            }

            @Override
            public MinutesFiling.Download forWord(MinutesPart part) {
                return word.download(meeting, part, person);
            }

            @Override
            public void bringBack(String name, byte[] content) {
                takeBack(name, content);
            }
        };
    }

    private void takeBack(String name, byte[] content) {
        try {
            MinutesWord.Taken taken = word.bringBack(meeting, name, content, person);
            refresh();
            Messages.done(
                    detail().rights().write()
                            ? Texts.text("meetings.minutes.word.taken", taken.changed(), taken.setAside())
                            : Texts.text("meetings.minutes.word.keptOnly"));
        } catch (RuleViolated refused) {
            Messages.failed(Failures.sentence(refused, Texts.locale()));
        }
    }

    @Override
    public void begin() {
        writing.begin(meeting, person);
        refresh();
    }

    @Override
    public void submit() {
        review.submit(meeting, person);
        done("meetings.minutes.submit.done");
    }

    @Override
    public void send() {
        new SendDialog(LocalDate.now(clock), until -> {
                    review.send(meeting, until, person);
                    done("meetings.minutes.send.done");
                })
                .open();
    }

    @Override
    public void giveBack() {
        new ReasonDialog(
                        Texts.text("meetings.minutes.giveBack.title"),
                        Texts.text("meetings.minutes.giveBack.sentence"),
                        Texts.text("meetings.minutes.giveBack.label"),
                        Texts.text("meetings.minutes.giveBack"),
                        reason -> {
                            review.giveBack(meeting, reason, person);
                            done("meetings.minutes.giveBack.done");
                        })
                .open();
    }

    @Override
    public void finish() {
        Confirmation.ask(
                Texts.text("meetings.minutes.finish.title"),
                Texts.text("meetings.minutes.finish.sentence"),
                Texts.text("meetings.minutes.finish"),
                () -> {
                    review.finish(meeting, person);
                    done("meetings.minutes.finish.done");
                });
    }

    @Override
    public void sign(SigningRole role) {
        Confirmation.ask(
                Texts.text("meetings.minutes.sign.title"),
                Texts.text("meetings.minutes.sign.sentence"),
                Texts.text("meetings.minutes.sign.confirm"),
                () -> {
                    signing.sign(meeting, role, person);
                    done("meetings.minutes.sign.done");
                });
    }

    @Override
    public void declare(SectionView section) {
        List<String> people = detail().record().attendees().stream()
                .filter(MinutesRecord.Attendee::present)
                .map(MinutesRecord.Attendee::person)
                .distinct()
                .toList();
        new DeclarationDialog(people, (kind, speaker, words) -> {
                    writing.declare(meeting, section.id(), kind, speaker, words, person);
                    refresh();
                })
                .open();
    }

    @Override
    public void withdraw(DeclarationRow declaration) {
        Confirmation.ask(
                Texts.text("meetings.minutes.withdraw.title"),
                Texts.text("meetings.minutes.withdraw.sentence"),
                Texts.text("meetings.minutes.withdraw"),
                () -> {
                    writing.withdraw(meeting, declaration.id(), person);
                    refresh();
                });
    }

    @Override
    public void history(SectionView section, String sectionTitle) {
        new HistoryDialog(
                        sectionTitle,
                        writing.versions(meeting, section.id(), person),
                        detail().rights().write(),
                        text -> {
                            SectionView now = detail().section(section.id()).orElse(section);
                            writing.restore(meeting, section.id(), text, now.revision(), person);
                            done("meetings.minutes.history.restored");
                        })
                .open();
    }

    @Override
    public void acknowledge() {
        review.acknowledge(meeting, person);
        done("meetings.minutes.acknowledge.done");
    }

    @Override
    public void object(SectionView section, String sectionTitle) {
        new ReasonDialog(
                        Texts.text("meetings.minutes.object.title", sectionTitle),
                        Texts.text("meetings.minutes.object.sentence"),
                        Texts.text("meetings.minutes.object.label"),
                        Texts.text("meetings.minutes.object"),
                        words -> {
                            review.object(meeting, section.id(), words, person);
                            done("meetings.minutes.object.done");
                        })
                .open();
    }

    @Override
    public void accept(SectionView section, ObjectionRow objection) {
        new TextDialog(
                        Texts.text("meetings.minutes.accept.title"),
                        Texts.text("meetings.minutes.objection", objection.raisedBy()) + " " + objection.words(),
                        Texts.text("meetings.minutes.accept.text"),
                        section.text(),
                        Texts.text("meetings.minutes.accept.reason"),
                        Texts.text("meetings.minutes.accept.confirm"),
                        (text, reason) -> {
                            review.accept(meeting, objection.id(), text, section.revision(), reason, person);
                            done("meetings.minutes.accept.done");
                        })
                .open();
    }

    @Override
    public void reject(ObjectionRow objection) {
        new ReasonDialog(
                        Texts.text("meetings.minutes.reject.title"),
                        Texts.text("meetings.minutes.reject.sentence"),
                        Texts.text("meetings.minutes.reject.label"),
                        Texts.text("meetings.minutes.reject"),
                        reason -> {
                            review.reject(meeting, objection.id(), reason, person);
                            done("meetings.minutes.reject.done");
                        })
                .open();
    }

    @Override
    public void amend(SectionView section, String sectionTitle) {
        new TextDialog(
                        Texts.text("meetings.minutes.amend.title", sectionTitle),
                        Texts.text("meetings.minutes.amend.sentence"),
                        Texts.text("meetings.minutes.amend.text"),
                        Texts.text("meetings.minutes.amend.confirm"),
                        text -> {
                            signing.amend(meeting, section.id(), text, person);
                            done("meetings.minutes.amend.done");
                        })
                .open();
    }

    private void done(String key) {
        refresh();
        Messages.done(Texts.text(key));
    }
}
