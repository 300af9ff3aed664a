package org.conclusum.shell;

import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.ParentLayout;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;
import org.conclusum.uikit.Texts;

/** A page that this person may not open. */
@PermitAll
@ParentLayout(MainLayout.class)
class ClosedPage extends ErrorPage<AccessDeniedException> {

    private static final long serialVersionUID = 1L;

    ClosedPage() {
        super("shell.error.notPermitted", HttpServletResponse.SC_FORBIDDEN);
    }

    @Override
    String sentence(AccessDeniedException failure) {
        return Texts.text("uikit.failure.notPermitted");
    }
}
