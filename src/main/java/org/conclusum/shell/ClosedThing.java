package org.conclusum.shell;

import com.vaadin.flow.router.ParentLayout;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;
import org.conclusum.kernel.NotPermitted;
import org.conclusum.uikit.Texts;

/** Something that this person may not see or do. */
@PermitAll
@ParentLayout(MainLayout.class)
class ClosedThing extends ErrorPage<NotPermitted> {

    private static final long serialVersionUID = 1L;

    ClosedThing() {
        super("shell.error.notPermitted", HttpServletResponse.SC_FORBIDDEN);
    }

    @Override
    String sentence(NotPermitted failure) {
        return Texts.text("uikit.failure.notPermitted");
    }
}
