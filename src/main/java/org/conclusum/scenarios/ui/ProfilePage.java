package org.conclusum.scenarios.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.conclusum.identity.SignedIn;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.RuleViolated;
import org.conclusum.kernel.Subject;
import org.conclusum.scenarios.ProfileManagement;
import org.conclusum.scenarios.ScenarioListing;
import org.conclusum.scenarios.ScenarioPhase;
import org.conclusum.scenarios.ScenarioProfile;
import org.conclusum.scenarios.ScenarioProject;
import org.conclusum.scenarios.ScenarioView;
import org.conclusum.scenarios.analysis.Choice;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.Card;
import org.conclusum.uikit.Confirmation;
import org.conclusum.uikit.Facts;
import org.conclusum.uikit.Failures;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.HasPlace;
import org.conclusum.uikit.Messages;
import org.conclusum.uikit.PageHeader;
import org.conclusum.uikit.PageLayout;
import org.conclusum.uikit.Prose;
import org.conclusum.uikit.Texts;
import org.conclusum.uikit.UploadWords;

/** One scenario in words and pictures; the office writes it here. */
@Route("scenarios/:project/profiles/:number")
@PermitAll
class ProfilePage extends Div implements BeforeEnterObserver, HasDynamicTitle, HasPlace {

    private static final int LARGEST_PICTURE = 5 * 1024 * 1024;

    private final transient ScenarioListing listing;
    private final transient ProfileManagement profiles;
    private final transient Actor.Person person;
    private UUID project = new UUID(0, 0);
    private int number;
    private String title = "";

    ProfilePage(ScenarioListing listing, ProfileManagement profiles, SignedIn signedIn) {
        this.listing = listing;
        this.profiles = profiles;
        this.person = signedIn.person();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        project = ScenarioAddress.project(event);
        number = ScenarioAddress.number(event);
        refresh();
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public String place() {
        return title;
    }

    private void refresh() {
        ScenarioView view = listing.view(project, person);
        ScenarioProfile profile = profiles.of(project, person).stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .orElseThrow(() -> new NotFound(Subject.Kind.SCENARIO, number));
        title = profile.title();
        boolean writes = view.leads() && view.project().phase() == ScenarioPhase.COMPARED;
        PageHeader header = new PageHeader(title)
                .marks(
                        new Span(Texts.text("scenarios.profile.number", number)),
                        new Span(view.project().title()),
                        new Span(Texts.text(
                                "scenarios.project.until",
                                String.valueOf(view.project().horizon()))));
        PageLayout page = new PageLayout().above(header);
        if (!profile.body().isEmpty() || !profile.pictures().isEmpty()) {
            page.main(reading(profile, writes));
        } else if (!writes) {
            page.main(ScenarioWords.muted(Texts.text("scenarios.profile.empty")));
        }
        if (writes) {
            page.main(writing(profile), uploading(profile));
        }
        page.aside(bundle(view, profile));
        removeAll();
        add(page);
    }

    private Card reading(ScenarioProfile profile, boolean writes) {
        Card card = new Card();
        card.addClassName("cc-scenarios-stack");
        for (ScenarioProfile.Picture picture : profile.pictures()) {
            Div figure = new Div(new Picture(picture, profiles, person));
            if (writes) {
                Button drop = Actions.quiet(Texts.text("scenarios.picture.drop"), () -> {
                    profiles.dropPicture(profile.id(), picture.document(), person);
                    refresh();
                });
                drop.setAriaLabel(Texts.text("scenarios.picture.drop.label", picture.description()));
                figure.add(drop);
            }
            card.add(figure);
        }
        if (!profile.body().isEmpty()) {
            card.add(new Prose(profile.body()));
        }
        card.add(ScenarioWords.small(
                Texts.text("scenarios.rating.by", profile.writtenBy(), Formats.dateTime(profile.writtenAt()))));
        return card;
    }

    private Card writing(ScenarioProfile profile) {
        TextField name = new TextField(Texts.text("scenarios.profile.name"));
        name.setMaxLength(ScenarioProject.LONGEST_TITLE);
        name.setValue(profile.title());
        name.setWidthFull();
        TextArea body = new TextArea(Texts.text("scenarios.profile.body"));
        body.setMaxLength(ScenarioProfile.LONGEST_BODY);
        body.setHelperText(Texts.text("scenarios.profile.body.hint"));
        body.setValue(profile.body());
        body.setMinRows(8);
        body.setMaxRows(24);
        body.setWidthFull();
        Card card = new Card(
                Texts.text("scenarios.profile.write"),
                name,
                body,
                ScenarioWords.actions(
                        Actions.primary(Texts.text("scenarios.factor.save"), () -> {
                            profiles.write(profile.id(), name.getValue(), body.getValue(), profile.revision(), person);
                            Messages.done(Texts.text("scenarios.profile.saved"));
                            refresh();
                        }),
                        Actions.quiet(
                                Texts.text("scenarios.profile.drop"),
                                () -> Confirmation.ask(
                                        Texts.text("scenarios.profile.drop"),
                                        Texts.text("scenarios.profile.drop.sentence", profile.title()),
                                        Texts.text("scenarios.profile.drop"),
                                        () -> {
                                            profiles.drop(profile.id(), person);
                                            UI.getCurrent().navigate(ScenarioAddress.of(project));
                                        }))));
        card.addClassName("cc-scenarios-stack");
        return card;
    }

    private Card uploading(ScenarioProfile profile) {
        TextField description = new TextField(Texts.text("scenarios.picture.description"));
        description.setHelperText(Texts.text("scenarios.picture.description.hint"));
        description.setMaxLength(ScenarioProfile.LONGEST_DESCRIPTION);
        description.setWidthFull();
        Upload upload = new Upload();
        upload.setUploadHandler(event -> {
            String name = event.getFileName();
            byte[] content;
            try (InputStream file = event.getInputStream()) {
                content = file.readNBytes(LARGEST_PICTURE + 1);
            }
            event.getUI().access(() -> {
                upload.clearFileList();
                try {
                    profiles.addPicture(profile.id(), name, content, description.getValue(), person);
                    refresh();
                } catch (RuleViolated refused) {
                    Messages.failed(Failures.sentence(refused, Texts.locale()));
                }
            });
        });
        upload.setMaxFiles(1);
        upload.setMaxFileSize(LARGEST_PICTURE);
        upload.setAcceptedFileExtensions(".png", ".jpg", ".jpeg");
        upload.setI18n(UploadWords.of(Texts.text("scenarios.picture.add"), Texts.text("scenarios.picture.drag")));
        upload.addFileRejectedListener(event -> Messages.failed(event.getErrorMessage()));
        Card card = new Card(Texts.text("scenarios.picture.title"), description, upload);
        card.addClassName("cc-scenarios-stack");
        return card;
    }

    private Card bundle(ScenarioView view, ScenarioProfile profile) {
        Facts facts = new Facts();
        List<Integer> choices = profile.choices(view.factors());
        for (int factor = 0; factor < choices.size(); factor++) {
            facts.add(
                    view.factors().get(factor).name(),
                    ScenarioWords.projection(view.factors(), new Choice(factor, choices.get(factor))));
        }
        Card card = new Card(Texts.text("scenarios.profile.bundle"), facts);
        card.addClassName("cc-scenarios-stack");
        Integer analysis = profile.analysis();
        if (analysis != null) {
            card.add(ScenarioWords.go(
                    ScenarioAddress.analysis(project, analysis), Texts.text("scenarios.profile.analysis", analysis)));
        }
        card.add(
                ScenarioWords.go(ScenarioAddress.comparison(project), Texts.text("scenarios.comparison.action")),
                ScenarioWords.go(ScenarioAddress.of(project), Texts.text("scenarios.back")));
        return card;
    }
}
