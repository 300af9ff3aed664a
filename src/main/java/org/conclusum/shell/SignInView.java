package org.conclusum.shell;

import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.conclusum.uikit.Texts;
import org.springframework.security.web.csrf.CsrfToken;

/** The way in: user name and password, as a plain form that password managers know. */
@Route(value = "sign-in", autoLayout = false)
@AnonymousAllowed
@NpmPackage(value = "@fontsource-variable/inter", version = "5.2.8")
@JsModule("./inter.ts")
class SignInView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final Paragraph refused = new Paragraph(Texts.text("shell.signIn.refused"));

    SignInView(SampleAccounts samples) {
        addClassName("cc-sign-in");
        refused.addClassName("cc-alert");
        refused.getElement().setAttribute("role", "alert");
        refused.setVisible(false);
        Paragraph lead = new Paragraph(Texts.text("shell.signIn.lead"));
        lead.addClassName("cc-lead");
        Div sheet = new Div(new Brand(), new H1(Texts.text("shell.signIn.title")), lead, refused);
        sheet.addClassName("cc-sign-in-sheet");
        sheet.getElement().appendChild(form());
        samples.help().ifPresent(sheet::add);
        add(sheet);
    }

    private static Element form() {
        Element form = new Element("form");
        form.setAttribute("method", "post");
        form.setAttribute("action", "sign-in");
        form.appendChild(
                field("username", "text", "username", Texts.text("shell.signIn.username")),
                field("password", "password", "current-password", Texts.text("shell.signIn.password")));
        if (VaadinRequest.getCurrent().getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
            Element hidden = new Element("input");
            hidden.setAttribute("type", "hidden");
            hidden.setAttribute("name", token.getParameterName());
            hidden.setAttribute("value", token.getToken());
            form.appendChild(hidden);
        }
        Element enter = new Element("button");
        enter.setAttribute("type", "submit");
        enter.setAttribute("class", "cc-button");
        enter.setText(Texts.text("shell.signIn.enter"));
        return form.appendChild(enter);
    }

    private static Element field(String name, String type, String autocomplete, String label) {
        Element input = new Element("input");
        input.setAttribute("name", name);
        input.setAttribute("type", type);
        input.setAttribute("autocomplete", autocomplete);
        input.setAttribute("autocapitalize", "none");
        input.setAttribute("required", true);
        Element caption = new Element("span");
        caption.setText(label);
        Element field = new Element("label");
        field.setAttribute("class", "cc-field");
        return field.appendChild(caption, input);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        refused.setVisible(
                event.getLocation().getQueryParameters().getParameters().containsKey("error"));
    }

    @Override
    public String getPageTitle() {
        return Texts.text("shell.signIn.title") + " · Conclusum";
    }
}
