package org.conclusum.procedures.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.BeforeEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.conclusum.identity.Grant;
import org.conclusum.identity.Role;
import org.conclusum.identity.SignedIn;
import org.conclusum.kernel.Actor;
import org.conclusum.procedures.catalogue.Catalogue;
import org.conclusum.procedures.check.ModelInspection;
import org.conclusum.procedures.hostile.HostileModels;
import org.conclusum.procedures.intake.ModelIntake;
import org.conclusum.procedures.models.ModelChecking;
import org.conclusum.procedures.models.ModelListing;
import org.conclusum.procedures.models.ModelManagement;
import org.conclusum.procedures.models.ModelTrying;
import org.conclusum.testing.ApplicationTest;
import org.conclusum.testing.CommitteeFixture;
import org.conclusum.testing.GermanBrowser;
import org.conclusum.testing.LinksWithoutAServer;
import org.conclusum.testing.Shown;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

/** An administrator brings files of other programs into a draft. */
@ApplicationTest
class ModelImportTests {

    private static final String PROCESS = "exchange";

    @Autowired
    private ModelListing listing;

    @Autowired
    private ModelManagement management;

    @Autowired
    private ModelChecking checking;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private ModelInspection inspection;

    @Autowired
    private ModelTrying trying;

    @Autowired
    private ModelIntake intake;

    @Autowired
    private CommitteeFixture fixture;

    @RegisterExtension
    final GermanBrowser browser = new GermanBrowser();

    @RegisterExtension
    final LinksWithoutAServer links = new LinksWithoutAServer();

    private Actor.Person admin;
    private UUID draft;

    @BeforeEach
    void begin() {
        admin = fixture.person("Entwurf", Set.of(new Grant(Role.ADMINISTRATOR, "")));
        draft = management.begin(
                listing.versions(PROCESS, admin).getFirst().id(), "Aus einem anderen Programm.", admin);
    }

    @AfterEach
    void giveUp() {
        management.withdraw(draft, listing.draft(draft, admin).version(), admin);
    }

    @Test
    void refusesWhatWouldRunAndSaysWhere() {
        ModelDraftView view = open(admin);
        String before = listing.draft(draft, admin).file();

        view.bringIn(file("flowable"));

        assertThat(Shown.text(view))
                .contains(
                        "Programmcode aufzurufen ist nicht erlaubt", "Kalender eintragen", "Felder sind nicht erlaubt");
        assertThat(listing.draft(draft, admin).file()).isEqualTo(before);
    }

    @Test
    void showsWhatIsLeftOutBeforeAnythingIsSaved() {
        ModelDraftView view = open(admin);
        String before = listing.draft(draft, admin).file();

        view.bringIn(file("signavio"));

        ConfirmDialog asked = dialog().orElseThrow();
        assertThat(Shown.text(asked))
                .contains(
                        "signavioMetaData",
                        "„dataObjectReference“ beschreibt nur",
                        "Bürgerinnen und Bürger",
                        "gilt hier als „exchange“",
                        "Zeile 5");
        assertThat(listing.draft(draft, admin).file()).isEqualTo(before);

        confirm(asked);

        assertThat(listing.draft(draft, admin).file())
                .contains("id=\"exchange\"", "Sechs Wochen Einwendungen")
                .doesNotContain("signavioMetaData", "dataObject");
        assertThat(Shown.text(view)).contains("muss in diesem Ablauf vorkommen");
    }

    @Test
    void takesOverWhatIsUnfinishedOnlyAsADraft() {
        ModelDraftView view = open(admin);

        view.bringIn(file("camunda-8-unfinished"));

        ConfirmDialog asked = dialog().orElseThrow();
        assertThat(Shown.text(asked)).contains("fehlt noch", "Schritt des Katalogs", "Angaben holen");
        confirm(asked);
        assertThat(listing.draft(draft, admin).file()).contains("Bescheid schreiben");
        assertThat(Shown.text(view)).contains("Schritt des Katalogs");
    }

    @Test
    void takesOverAtOnceWhereThereIsNothingToSay() {
        String shipped = HostileModels.text("/processes/exchange.bpmn");

        open(admin)
                .bringIn(shipped.replaceFirst("<bpmn:documentation>", "<bpmn:documentation>Neu. ")
                        .getBytes(StandardCharsets.UTF_8));

        assertThat(listing.draft(draft, admin).file()).contains("Neu. ");
    }

    @Test
    void offersNoUploadToAuditors() {
        Actor.Person auditor = fixture.person("Revision", Set.of(new Grant(Role.AUDITOR, "")));

        assertThat(Shown.all(open(auditor)).filter(Upload.class::isInstance)).isEmpty();
        assertThat(Shown.all(open(admin)).filter(Upload.class::isInstance)).hasSize(1);
    }

    private ModelDraftView open(Actor.Person person) {
        ModelDraftView view = new ModelDraftView(
                listing, management, checking, catalogue, inspection, trying, intake, new SignedIn() {
                    @Override
                    public Actor.Person person() {
                        return person;
                    }
                });
        view.setParameter(mock(BeforeEvent.class), draft.toString());
        return view;
    }

    private Optional<ConfirmDialog> dialog() {
        browser.ui().getInternals().getStateTree().runExecutionsBeforeClientResponse();
        return Shown.all(browser.ui())
                .filter(ConfirmDialog.class::isInstance)
                .map(ConfirmDialog.class::cast)
                .findFirst();
    }

    private static void confirm(ConfirmDialog dialog) {
        ComponentUtil.fireEvent(dialog, new ConfirmDialog.ConfirmEvent(dialog, false));
    }

    private static byte[] file(String name) {
        try (var stream = ModelImportTests.class.getResourceAsStream("/models/foreign/" + name + ".bpmn")) {
            return Objects.requireNonNull(stream, name).readAllBytes();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
