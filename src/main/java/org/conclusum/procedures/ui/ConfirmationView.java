package org.conclusum.procedures.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.UUID;
import org.conclusum.identity.SignedIn;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.Subject;
import org.conclusum.procedures.tasks.Confirmations;
import org.conclusum.procedures.tasks.OpenConfirmation;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.Card;
import org.conclusum.uikit.Messages;
import org.conclusum.uikit.PageHeader;
import org.conclusum.uikit.PageLayout;
import org.conclusum.uikit.Texts;

/** What a second person confirms: what it is about, where it is found, and the two answers. */
@Route("confirmations")
@PermitAll
class ConfirmationView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    private final transient Confirmations confirmations;
    private final transient Actor.Person person;

    ConfirmationView(Confirmations confirmations, SignedIn signedIn) {
        this.confirmations = confirmations;
        this.person = signedIn.person();
    }

    @Override
    public String getPageTitle() {
        return Texts.text("procedures.confirmation.title");
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        removeAll();
        UUID subject = subject(id);
        List<OpenConfirmation> open = confirmations.open(subject, person);
        if (open.isEmpty()) {
            throw new NotFound(Subject.Kind.SYSTEM, id);
        }
        PageLayout page = new PageLayout()
                .above(new PageHeader(open.getFirst().title()).lead(Texts.text("procedures.confirmation.lead")));
        open.forEach(each -> page.main(card(subject, each)));
        add(page);
    }

    private static UUID subject(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException unknown) {
            throw new NotFound(Subject.Kind.SYSTEM, id);
        }
    }

    private Card card(UUID subject, OpenConfirmation open) {
        Card card = new Card(open.step());
        if (!open.description().isBlank()) {
            card.add(new Paragraph(open.description()));
        }
        Div answers = new Div(
                Actions.primary(Texts.text("procedures.confirmation.yes"), () -> answer(subject, open, true)),
                Actions.secondary(Texts.text("procedures.confirmation.no"), () -> answer(subject, open, false)));
        answers.addClassName("cc-actions");
        card.add(new Paragraph(new Anchor(open.page(), Texts.text("procedures.confirmation.look"))), answers);
        return card;
    }

    private void answer(UUID subject, OpenConfirmation open, boolean agreed) {
        confirmations.answer(subject, open.task(), agreed, person);
        Messages.done(Texts.text(agreed ? "procedures.confirmation.agreed" : "procedures.confirmation.returned"));
        UI.getCurrent().navigate("");
    }
}
