package org.conclusum.shell;

import com.vaadin.flow.router.ParentLayout;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;
import org.conclusum.uikit.Failures;
import org.conclusum.uikit.Texts;

/** A page that failed in a way nobody foresaw; says the id under which it is logged. */
@PermitAll
@ParentLayout(MainLayout.class)
class BrokenPage extends ErrorPage<Exception> {

    private static final long serialVersionUID = 1L;

    BrokenPage() {
        super("shell.error.unforeseen", HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
    }

    @Override
    String sentence(Exception failure) {
        return Failures.sentence(failure, Texts.locale());
    }
}
