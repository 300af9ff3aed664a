package org.conclusum.proposals.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.UUID;
import org.conclusum.identity.SignedIn;
import org.conclusum.kernel.Actor;
import org.conclusum.proposals.ProposalChoices;
import org.conclusum.proposals.ProposalChoices.Origin;
import org.conclusum.proposals.ProposalManagement;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.Card;
import org.conclusum.uikit.EmptyState;
import org.conclusum.uikit.HasPlace;
import org.conclusum.uikit.PageHeader;
import org.conclusum.uikit.Texts;

/** Where a proposal begins: the choice of the committee it is put before. */
@Route("proposals/new")
@PermitAll
class NewProposalView extends Div implements HasDynamicTitle, HasPlace {

    NewProposalView(ProposalChoices choices, ProposalManagement management, SignedIn signedIn) {
        addClassNames("cc-proposals-new");
        Actor.Person viewer = signedIn.person();
        List<Origin> origins = choices.origins(viewer);
        PageHeader header = new PageHeader(Texts.text("proposals.new.title"));
        add(header);
        if (origins.isEmpty()) {
            add(new EmptyState(Texts.text("proposals.new.none.title"), Texts.text("proposals.new.none.text")));
            return;
        }
        header.lead(Texts.text("proposals.new.lead"));
        RadioButtonGroup<Origin> choice = new RadioButtonGroup<>(Texts.text("proposals.new.committee"));
        choice.addClassName("cc-proposals-origins");
        choice.setItems(origins);
        choice.setRenderer(new ComponentRenderer<>(NewProposalView::origin));
        choice.setValue(origins.getFirst());
        choice.setRequired(true);
        Div actions = new Div(Actions.primary(Texts.text("proposals.new.begin"), () -> {
            Origin origin = choice.getValue();
            UUID proposal =
                    management.draft(origin.committee(), origin.municipality().ags(), viewer);
            Places.go(ProposalEditView.class, proposal);
        }));
        actions.addClassName("cc-actions");
        add(new Card(choice, actions));
    }

    @Override
    public String getPageTitle() {
        return Texts.text("proposals.new.title");
    }

    @Override
    public String place() {
        return Texts.text("proposals.new.title");
    }

    private static Div origin(Origin origin) {
        Span name = new Span(origin.committeeName());
        name.addClassName("cc-proposals-origin-name");
        Span municipality = new Span(origin.municipality().name());
        municipality.addClassName("cc-note");
        Div label = new Div(name, municipality);
        label.addClassName("cc-proposals-origin");
        return label;
    }
}
