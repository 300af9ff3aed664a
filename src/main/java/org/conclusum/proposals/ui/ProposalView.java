package org.conclusum.proposals.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.conclusum.identity.SignedIn;
import org.conclusum.proposals.CaseFile;
import org.conclusum.uikit.HasPlace;
import org.conclusum.uikit.Texts;

/** One case, one page. */
@Route("proposals/:id")
@PermitAll
class ProposalView extends Div implements BeforeEnterObserver, HasDynamicTitle, HasPlace {

    static final String TAB = "tab";

    private final CaseFileServices services;
    private final SignedIn signedIn;
    private String title = "";
    private String place = "";

    ProposalView(CaseFileServices services, SignedIn signedIn) {
        this.services = services;
        this.signedIn = signedIn;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        CaseFilePage page = new CaseFilePage(
                services,
                signedIn.person(),
                Places.id(event),
                event.getLocation().getQueryParameters());
        CaseFile file = page.file();
        title = Places.titleOf(file.text().title());
        place = file.row().number() == null
                ? Texts.text("proposals.state.DRAFT")
                : file.row().number();
        add(page);
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public String place() {
        return place;
    }
}
