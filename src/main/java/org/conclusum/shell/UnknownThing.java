package org.conclusum.shell;

import com.vaadin.flow.router.ParentLayout;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;
import org.conclusum.kernel.NotFound;
import org.conclusum.uikit.Texts;

/** A thing that does not exist, or not for this person: both look the same. */
@PermitAll
@ParentLayout(MainLayout.class)
class UnknownThing extends ErrorPage<NotFound> {

    private static final long serialVersionUID = 1L;

    UnknownThing() {
        super("shell.error.notFound", HttpServletResponse.SC_NOT_FOUND);
    }

    @Override
    String sentence(NotFound failure) {
        return Texts.text("uikit.failure.notFound");
    }
}
