package org.conclusum.meetings.minutes.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.conclusum.documents.RichText;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.ChangedMeanwhile;
import org.conclusum.kernel.RuleViolated;
import org.conclusum.meetings.minutes.MinutesTemplates;
import org.conclusum.meetings.minutes.MinutesWriting;
import org.conclusum.meetings.minutes.SectionView;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.ComparedText;
import org.conclusum.uikit.DraftKeeper;
import org.conclusum.uikit.Failures;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.RichTextField;
import org.conclusum.uikit.Texts;

/** The field in which the minute taker writes on a section: saves by itself, and lets nobody's words get lost. */
class SectionEditor extends Div {

    private static final String FIELD = "text";

    /** What writing needs. */
    record Desk(MinutesWriting writing, MinutesTemplates templates, Clock clock, UUID meeting, Actor.Person writer) {}

    /** Looks up how the section reads now. */
    interface Latest {
        SectionView section();
    }

    private final transient Desk desk;
    private final transient Latest latest;
    private final UUID section;
    private final RichTextField field;
    private final DraftKeeper keeper;
    private final Div notices = new Div();
    private final Span status = new Span();
    private int revision;
    private RichText saved;
    private boolean conflict;

    SectionEditor(Desk desk, SectionView section, String title, Latest latest) {
        this.desk = desk;
        this.latest = latest;
        this.section = section.id();
        this.revision = section.revision();
        this.saved = section.text();
        addClassName("cc-minutes-editor");
        field = new RichTextField(
                        Texts.text("meetings.minutes.text.label", title),
                        Texts.text("meetings.minutes.text.placeholder"),
                        section.text().html())
                .onText(this::typed)
                .keptAs(FIELD);
        keeper = new DraftKeeper("conclusum.minutes." + desk.writer().account() + "." + section.id(), this::offer);
        keeper.add(field);
        status.addClassName("cc-note");
        status.getElement().setAttribute("role", "status");
        if (section.revision() > 0) {
            status.setText(lastEdit(section));
        }
        Div foot = new Div(blocks(), status);
        foot.addClassName("cc-minutes-editor-foot");
        add(notices, keeper, foot);
    }

    /** Shows what somebody else wrote, unless there is text here that is not saved. */
    void follow(SectionView now) {
        if (!conflict && now.revision() > revision && new RichText(field.html()).equals(saved)) {
            revision = now.revision();
            saved = now.text();
            field.load(saved.html());
            status.setText(lastEdit(now));
        }
    }

    private static String lastEdit(SectionView section) {
        return Texts.text("meetings.minutes.editing", section.editedBy(), Formats.dateTime(section.editedAt()));
    }

    private void typed(String html) {
        if (conflict) {
            return;
        }
        save(html);
    }

    private void save(String html) {
        RichText text = new RichText(html);
        try {
            revision = desk.writing().save(desk.meeting(), section, text, revision, desk.writer());
        } catch (ChangedMeanwhile stale) {
            settle(stale);
            return;
        } catch (RuleViolated refused) {
            desk.writing().setAside(desk.meeting(), section, text, desk.writer());
            status.setText(Failures.sentence(refused, Texts.locale()));
            return;
        }
        saved = text;
        keeper.saved(Map.of(FIELD, html));
        status.setText(Texts.text("meetings.minutes.saved", Formats.time(Instant.now(desk.clock()))));
    }

    private void settle(ChangedMeanwhile stale) {
        conflict = true;
        SectionView theirs = latest.section();
        Paragraph sentence =
                new Paragraph(Texts.text("meetings.minutes.conflict", stale.by(), Formats.time(stale.at())));
        Div actions = new Div(
                Actions.secondary(Texts.text("meetings.minutes.conflict.keep"), () -> {
                    settled(theirs);
                    save(field.html());
                }),
                Actions.secondary(Texts.text("meetings.minutes.conflict.take"), () -> {
                    RichText mine = new RichText(field.html());
                    desk.writing().setAside(desk.meeting(), section, mine, desk.writer());
                    settled(theirs);
                    saved = theirs.text();
                    field.load(saved.html());
                    keeper.forget();
                }));
        actions.addClassName("cc-actions");
        show(
                sentence,
                new ComparedText(theirs.text().plain(), new RichText(field.html()).plain()),
                MinutesMarks.note(Texts.text("meetings.minutes.conflict.note")),
                actions);
    }

    private void settled(SectionView theirs) {
        conflict = false;
        revision = theirs.revision();
        notices.removeAll();
    }

    /** Offers words that an earlier visit could not save. */
    private void offer(Map<String, String> words, Instant at) {
        String kept = words.getOrDefault(FIELD, "");
        if (new RichText(kept).equals(saved)) {
            keeper.forget();
            return;
        }
        Div actions = new Div(
                Actions.secondary(Texts.text("meetings.minutes.kept.use"), () -> {
                    notices.removeAll();
                    field.load(new RichText(kept).html());
                    save(kept);
                }),
                Actions.quiet(Texts.text("meetings.minutes.kept.drop"), () -> {
                    notices.removeAll();
                    keeper.forget();
                }));
        actions.addClassName("cc-actions");
        show(
                new Paragraph(Texts.text("meetings.minutes.kept", Formats.dateTime(at))),
                new ComparedText(saved.plain(), new RichText(kept).plain()),
                actions);
    }

    private void show(Component... parts) {
        notices.removeAll();
        Div notice = new Div(parts);
        notice.addClassName("cc-minutes-notice");
        notice.getElement().setAttribute("role", "alert");
        notices.add(notice);
    }

    private Button blocks() {
        Button open = new Button(Texts.text("meetings.minutes.blocks"));
        open.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        ContextMenu menu = new ContextMenu(open);
        menu.setOpenOnClick(true);
        List<MinutesTemplates.Block> blocks = desk.templates().blocks();
        for (MinutesTemplates.Block block : blocks) {
            menu.addItem(
                    Texts.text("meetings.minutes.block." + block.key()),
                    click -> field.insert(block.text().html()));
        }
        return open;
    }
}
