package org.conclusum.exchange.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.UUID;
import org.conclusum.committees.CommitteeAccess;
import org.conclusum.committees.CommitteeDirectory;
import org.conclusum.committees.CommitteeRow;
import org.conclusum.exchange.PracticeContent;
import org.conclusum.exchange.packages.PackageExchange;
import org.conclusum.exchange.packages.PackagePreview;
import org.conclusum.identity.SignedIn;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.NotPermitted;
import org.conclusum.kernel.RuleViolated;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.Card;
import org.conclusum.uikit.Facts;
import org.conclusum.uikit.Failures;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.PageHeader;
import org.conclusum.uikit.PageLayout;
import org.conclusum.uikit.Pill;
import org.conclusum.uikit.Texts;
import org.conclusum.uikit.Tone;
import org.conclusum.uikit.UploadWords;

/** Where an office looks into a package of another installation, and takes it over for review. */
@Route("exchange/import")
@PermitAll
class ImportPage extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient PackageExchange packages;
    private final transient CommitteeDirectory committees;
    private final transient CommitteeAccess access;
    private final transient Actor.Person person;
    private final Div result = ExchangeWords.stack();

    ImportPage(PackageExchange packages, CommitteeDirectory committees, CommitteeAccess access, SignedIn signedIn) {
        this.packages = packages;
        this.committees = committees;
        this.access = access;
        this.person = signedIn.person();
        result.getElement().setAttribute("role", "status");
    }

    @Override
    public String getPageTitle() {
        return Texts.text("exchange.import.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!packages.mayImport(person)) {
            throw new NotPermitted(person, "take packages over");
        }
        Upload upload = new Upload(received -> {
            byte[] file = PracticeEditPage.read(received.getInputStream(), PackageExchange.LARGEST);
            received.getUI().access(() -> show(file));
        });
        upload.setMaxFileSize(PackageExchange.LARGEST);
        upload.setAcceptedFileExtensions(".zip");
        UploadI18N words = UploadWords.of(Texts.text("exchange.import.add"), Texts.text("exchange.import.drop"));
        words.getError()
                .setFileIsTooBig(
                        Texts.text("exchange.package.refused.TOO_LARGE", PackageExchange.LARGEST / 1024 / 1024));
        upload.setI18n(words);
        upload.addFileRejectedListener(rejected -> refuse(rejected.getErrorMessage()));
        removeAll();
        result.removeAll();
        add(new PageLayout(
                        new Card(
                                Texts.text("exchange.import.file"),
                                ExchangeWords.stack(ExchangeWords.muted(Texts.text("exchange.import.hint")), upload)),
                        result)
                .above(new PageHeader(Texts.text("exchange.import.title")).lead(Texts.text("exchange.import.lead"))));
    }

    private void show(byte[] file) {
        result.removeAll();
        try {
            result.add(preview(file, packages.preview(file, Texts.locale(), person)));
        } catch (RuleViolated refused) {
            refuse(Failures.sentence(refused, Texts.locale()));
        }
    }

    private void refuse(String reason) {
        result.removeAll();
        result.add(new Card(Texts.text("exchange.import.refused"), new Span(reason)));
    }

    private Component preview(byte[] file, PackagePreview preview) {
        PracticeContent content = preview.content();
        String trusted = preview.trustedName();
        Card card = new Card(content.title());
        card.addClassName("cc-exchange-stack");
        card.add(
                trusted == null
                        ? new Pill(Tone.WAIT, Texts.text("exchange.import.unknown"))
                        : new Pill(Tone.YES, Texts.text("exchange.import.trusted", trusted)));
        if (!preview.isTrusted()) {
            card.add(ExchangeWords.muted(Texts.text("exchange.import.unknown.sentence")));
        }
        if (preview.update()) {
            card.add(ExchangeWords.muted(
                    Texts.text("exchange.import.update", preview.manifest().edition())));
        }
        card.add(new Span(content.summary()));
        card.add(new Facts()
                .add(Texts.text("exchange.giver"), preview.manifest().giverName())
                .add(Texts.text("exchange.origin"), preview.manifest().installation())
                .add(
                        Texts.text("exchange.import.consent"),
                        Texts.text(
                                "exchange.desk.consentGiven",
                                preview.manifest().consentBy(),
                                Formats.date(preview.manifest().consentAt())))
                .add(
                        Texts.text("exchange.import.holds"),
                        Texts.text(
                                "exchange.import.counts",
                                content.core().size(),
                                content.adaptable().size(),
                                content.files().size()))
                .add(
                        Texts.text("exchange.model.title"),
                        Texts.text(preview.hasModel() ? "exchange.import.model" : "exchange.import.noModel"))
                .add(Texts.text("exchange.keys.fingerprint"), KeysPage.grouped(preview.fingerprint()))
                .add(
                        Texts.text("exchange.keys.key"),
                        KeysPage.code(preview.manifest().key())));
        List<CommitteeRow> own = committees.rows(access.standingOf(person).run()).stream()
                .filter(CommitteeRow::isInOffice)
                .toList();
        Select<CommitteeRow> committee = new Select<>();
        committee.setLabel(Texts.text("exchange.import.committee"));
        committee.setItems(own);
        committee.setItemLabelGenerator(row -> row == null ? "" : row.name());
        committee.setValue(own.getFirst());
        card.add(committee, ExchangeWords.actions(Actions.primary(Texts.text("exchange.import.take"), () -> {
            UUID practice = packages.take(file, committee.getValue().id(), Texts.locale(), person);
            UI.getCurrent().navigate(ExchangeAddress.of(practice));
        })));
        return card;
    }
}
