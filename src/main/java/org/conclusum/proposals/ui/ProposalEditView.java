package org.conclusum.proposals.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.UUID;
import org.conclusum.identity.SignedIn;
import org.conclusum.kernel.Actor;
import org.conclusum.proposals.CaseFile;
import org.conclusum.uikit.HasPlace;
import org.conclusum.uikit.Texts;

/** Where a proposal is written; whoever may only read is led to the case file. */
@Route("proposals/:id/edit")
@PermitAll
class ProposalEditView extends Div implements BeforeEnterObserver, HasDynamicTitle, HasPlace {

    private final CaseFileServices services;
    private final SignedIn signedIn;
    private String place = "";

    ProposalEditView(CaseFileServices services, SignedIn signedIn) {
        this.services = services;
        this.signedIn = signedIn;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        UUID proposal = Places.id(event);
        Actor.Person writer = signedIn.person();
        CaseFile file = services.caseFiles.of(proposal, writer);
        if (!file.permissions().edit()) {
            event.forwardTo(ProposalView.class, Places.parameters(proposal));
            return;
        }
        place = file.row().number() == null
                ? Texts.text("proposals.state.DRAFT")
                : file.row().number();
        add(new ProposalEditor(services, writer, file));
    }

    @Override
    public String getPageTitle() {
        return Texts.text("proposals.edit.title");
    }

    @Override
    public String place() {
        return place;
    }
}
