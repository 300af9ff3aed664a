package org.conclusum.procedures.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.conclusum.identity.SignedIn;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.Subject;
import org.conclusum.procedures.dryrun.DryRunState;
import org.conclusum.procedures.dryrun.DryRuns;
import org.conclusum.procedures.dryrun.TrialPlan;
import org.conclusum.procedures.dryrun.TrialQuestion;
import org.conclusum.procedures.dryrun.TrialStart;
import org.conclusum.procedures.dryrun.TriedModel;
import org.conclusum.procedures.models.ModelChecking;
import org.conclusum.procedures.models.ModelDraft;
import org.conclusum.procedures.models.ModelListing;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.Card;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.HasPlace;
import org.conclusum.uikit.PageHeader;
import org.conclusum.uikit.PageLayout;
import org.conclusum.uikit.Pill;
import org.conclusum.uikit.Texts;
import org.conclusum.uikit.Tone;
import org.jspecify.annotations.Nullable;

/** A draft tried out: a case that does not exist goes its way, one step after the other, by hand. */
@Route("admin/processes/trial")
@RolesAllowed("ADMINISTRATOR")
class TrialView extends Div implements HasUrlParameter<String>, HasDynamicTitle, HasPlace {

    private final transient ModelListing listing;
    private final transient DryRuns runs;
    private final transient ModelChecking checking;
    private final transient Actor.Person person;
    private final Map<String, Checkbox> yesNo = new HashMap<>();
    private final Map<String, IntegerField> numbers = new HashMap<>();
    private transient @Nullable ModelDraft draft;
    private transient @Nullable TrialPlan plan;
    private @Nullable UUID run;

    TrialView(ModelListing listing, DryRuns runs, ModelChecking checking, SignedIn signedIn) {
        this.listing = listing;
        this.runs = runs;
        this.checking = checking;
        this.person = signedIn.person();
    }

    @Override
    public String getPageTitle() {
        return Texts.text("procedures.trial.title", draft == null ? "" : listing.nameOf(draft));
    }

    @Override
    public String place() {
        return draft == null ? "" : Texts.text("procedures.trial.place", listing.nameOf(draft));
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        try {
            draft = listing.draft(UUID.fromString(id), person);
        } catch (IllegalArgumentException unknown) {
            throw new NotFound(Subject.Kind.SYSTEM, id);
        }
        if (draft.table()) {
            throw new NotFound(Subject.Kind.SYSTEM, id);
        }
        prepare();
    }

    @Override
    protected void onDetach(DetachEvent left) {
        end();
    }

    private void end() {
        if (run != null) {
            runs.end(run, person);
            run = null;
        }
    }

    private ModelDraft current() {
        return Objects.requireNonNull(draft);
    }

    private byte[] file() {
        return current().file().getBytes(StandardCharsets.UTF_8);
    }

    private void prepare() {
        end();
        removeAll();
        if (!checking.review(file(), person).deployable()) {
            add(new PageLayout(new Card(
                            Texts.text("procedures.trial.sample"),
                            new Paragraph(Texts.text("procedures.trial.notYet"))))
                    .above(header()));
            return;
        }
        TrialPlan found = runs.plan(file(), person);
        plan = found;
        RadioButtonGroup<TrialStart> start = new RadioButtonGroup<>(Texts.text("procedures.trial.start"));
        start.setItems(found.starts());
        start.setItemLabelGenerator(TrialStart::name);
        start.setValue(found.starts().getFirst());
        Card card = new Card(Texts.text("procedures.trial.sample"), new Paragraph(Texts.text("procedures.trial.safe")));
        card.addClassName("cc-trial-sample");
        if (found.starts().size() > 1) {
            card.add(start);
        }
        if (!found.questions().isEmpty()) {
            Div questions = new Div();
            questions.addClassName("cc-trial-questions");
            found.questions().forEach(question -> questions.add(field(question)));
            card.add(new Paragraph(Texts.text("procedures.trial.questions")), questions);
        }
        card.add(Actions.primary(Texts.text("procedures.trial.begin"), () -> begin(start.getValue())));
        Card drawing = new Card(
                Texts.text("procedures.trial.simulation"),
                new Paragraph(Texts.text("procedures.trial.simulation.sentence")));
        drawing.add(Actions.secondary(Texts.text("procedures.trial.simulation.open"), () -> {
            drawing.removeAll();
            drawing.add(new TokenSimulation(listing.nameOf(current()), current().file()));
        }));
        add(new PageLayout(card, drawing).above(header()));
    }

    private PageHeader header(Component... actions) {
        PageHeader header = new PageHeader(getPageTitle()).lead(Texts.text("procedures.trial.lead"));
        header.actions(actions);
        return header.actions(new RouterLink(
                Texts.text("procedures.trial.back"),
                ModelDraftView.class,
                current().id().toString()));
    }

    private Component field(TrialQuestion question) {
        if (question.number()) {
            IntegerField field = new IntegerField(question.label());
            field.setMin(0);
            field.setMax(1_000);
            field.setValue(1);
            field.setStepButtonsVisible(true);
            numbers.put(question.fact(), field);
            return field;
        }
        Checkbox field = new Checkbox(question.label());
        yesNo.put(question.fact(), field);
        return field;
    }

    private void begin(TrialStart start) {
        Map<String, Object> chosen = new HashMap<>();
        yesNo.forEach((fact, field) -> chosen.put(fact, field.getValue()));
        numbers.forEach((fact, field) ->
                chosen.put(fact, Objects.requireNonNullElse(field.getValue(), 0).longValue()));
        run = runs.begin(file(), start, chosen, person);
        show(runs.state(run, person));
    }

    private void act(String possibility) {
        show(runs.act(Objects.requireNonNull(run), possibility, person));
    }

    private void show(DryRunState state) {
        removeAll();
        PageHeader header = header(Actions.secondary(Texts.text("procedures.trial.again"), this::prepare))
                .marks(
                        new Pill(Tone.INFO, Texts.text("procedures.trial.clock", Formats.dateTime(state.now()))),
                        pill(state));
        Card next = new Card(Texts.text("procedures.trial.next"), new PossibleList(state, this::act));
        PageLayout page = new PageLayout(next).above(header);
        drawn(state).forEach(page::main);
        page.aside(new Card(Texts.text("procedures.trial.path"), new TriedPath(state.path())));
        add(page);
    }

    private static Pill pill(DryRunState state) {
        if (state.stuck() != null || state.limited()) {
            return new Pill(Tone.NO, Texts.text("procedures.trial.state.stuck"));
        }
        return state.ended()
                ? new Pill(Tone.YES, Texts.text("procedures.trial.state.ended"))
                : new Pill(Tone.WAIT, Texts.text("procedures.trial.state.running"));
    }

    /** The model itself, and a called one while the case is in it. */
    private List<Card> drawn(DryRunState state) {
        return state.models().stream()
                .filter(model -> model.key().equals(Objects.requireNonNull(plan).process())
                        || !model.current().isEmpty())
                .map(TrialView::card)
                .toList();
    }

    private static Card card(TriedModel model) {
        return new Card(
                model.name(), ProcessDrawing.ofCase(model.name(), model.file(), model.passed(), model.current()));
    }
}
