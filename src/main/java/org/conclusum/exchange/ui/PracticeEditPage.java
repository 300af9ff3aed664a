package org.conclusum.exchange.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.io.InputStream;
import java.util.UUID;
import org.conclusum.documents.DocumentStore;
import org.conclusum.exchange.PracticeContent;
import org.conclusum.exchange.PracticeFile;
import org.conclusum.exchange.PracticeListing;
import org.conclusum.exchange.PracticeManagement;
import org.conclusum.exchange.PracticeModel;
import org.conclusum.exchange.PracticeState;
import org.conclusum.exchange.PracticeView;
import org.conclusum.identity.SignedIn;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.NotPermitted;
import org.conclusum.kernel.RuleViolated;
import org.conclusum.kernel.Subject;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.Card;
import org.conclusum.uikit.Failures;
import org.conclusum.uikit.HasPlace;
import org.conclusum.uikit.Messages;
import org.conclusum.uikit.PageHeader;
import org.conclusum.uikit.PageLayout;
import org.conclusum.uikit.Texts;
import org.conclusum.uikit.UploadWords;

/** Where a practice is written. */
@Route("exchange/practices/:practice/edit")
@PermitAll
class PracticeEditPage extends Div implements BeforeEnterObserver, HasDynamicTitle, HasPlace {

    private final transient PracticeListing listing;
    private final transient PracticeManagement management;
    private final transient Actor.Person person;
    private final Div extras = ExchangeWords.stack();
    private UUID practice = new UUID(0, 0);
    private long revision;
    private String title = "";

    PracticeEditPage(PracticeListing listing, PracticeManagement management, SignedIn signedIn) {
        this.listing = listing;
        this.management = management;
        this.person = signedIn.person();
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
        practice = ExchangeAddress.id(event, Subject.Kind.PRACTICE, "practice");
        PracticeView view = listing.view(practice, person);
        if (!view.writes() || view.practice().state() != PracticeState.DRAFT) {
            throw new NotPermitted(person, "write practice " + practice);
        }
        title = view.content().title();
        revision = view.practice().revision();
        PracticeForm form = new PracticeForm(view.content());
        PageHeader header = new PageHeader(title)
                .marks(
                        ExchangeWords.mark(view.practice().state()),
                        new Span(view.practice().giverName()))
                .actions(
                        Actions.primary(Texts.text("exchange.edit.save"), () -> save(form, true)),
                        Actions.secondary(Texts.text("exchange.edit.keep"), () -> save(form, false)));
        extras.removeAll();
        fill(view.content());
        removeAll();
        add(new PageLayout(form).above(header).aside(extras));
    }

    private void save(PracticeForm form, boolean leave) {
        revision = management.write(practice, form.content(), revision, person);
        Messages.done(Texts.text("exchange.edit.saved"));
        if (leave) {
            UI.getCurrent().navigate(ExchangeAddress.of(practice));
        }
    }

    private void fill(PracticeContent content) {
        extras.removeAll();
        extras.add(files(content), model(content));
    }

    private Component files(PracticeContent content) {
        UnorderedList list = new UnorderedList();
        list.addClassName("cc-exchange-work");
        for (PracticeFile file : content.files()) {
            Button drop = Actions.quiet(
                    Texts.text("exchange.files.drop"),
                    () -> changed(() -> management.detach(practice, file.document(), person)));
            drop.setAriaLabel(Texts.text("exchange.files.drop.label", file.name()));
            list.add(new ListItem(new Span(file.name()), drop));
        }
        Upload upload = new Upload(event -> {
            byte[] bytes = read(event.getInputStream(), DocumentStore.LARGEST);
            String name = event.getFileName();
            event.getUI().access(() -> changed(() -> management.attach(practice, name, bytes, person)));
        });
        upload.setMaxFileSize(DocumentStore.LARGEST);
        upload.setI18n(UploadWords.of(Texts.text("exchange.files.add"), Texts.text("exchange.files.dropHere")));
        upload.addFileRejectedListener(event -> Messages.failed(event.getErrorMessage()));
        return new Card(Texts.text("exchange.files.title"), list, upload);
    }

    private Component model(PracticeContent content) {
        Card card = new Card(Texts.text("exchange.model.title"));
        card.addClassName("cc-exchange-stack");
        PracticeModel model = content.model();
        if (model != null) {
            card.add(new Span(model.name()));
            card.add(Actions.quiet(
                    Texts.text("exchange.model.drop"), () -> changed(() -> management.dropModel(practice, person))));
            return card;
        }
        card.add(ExchangeWords.muted(Texts.text("exchange.model.hint")));
        Upload upload = new Upload(event -> {
            byte[] bytes = read(event.getInputStream(), PracticeModel.LONGEST);
            String name = event.getFileName();
            event.getUI()
                    .access(() -> changed(() -> management.giveModel(practice, name, bytes, person, Texts.locale())));
        });
        upload.setMaxFileSize(PracticeModel.LONGEST);
        upload.setAcceptedFileExtensions(".bpmn", ".dmn");
        upload.setI18n(UploadWords.of(Texts.text("exchange.model.add"), Texts.text("exchange.model.dropHere")));
        upload.addFileRejectedListener(event -> Messages.failed(event.getErrorMessage()));
        card.add(upload);
        return card;
    }

    /** Never more than may be sent, whatever the browser says. */
    static byte[] read(InputStream content, int largest) throws java.io.IOException {
        try (content) {
            return content.readNBytes(largest + 1);
        }
    }

    /** What is typed in the form stays; only the files are drawn anew. */
    private void changed(Runnable command) {
        try {
            command.run();
        } catch (RuleViolated | NotPermitted refused) {
            Messages.failed(Failures.sentence(refused, Texts.locale()));
        }
        PracticeView view = listing.view(practice, person);
        revision = view.practice().revision();
        fill(view.content());
    }
}
