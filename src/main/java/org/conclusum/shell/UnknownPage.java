package org.conclusum.shell;

import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;
import org.conclusum.uikit.Texts;

/** An address that no page has. */
@PermitAll
@ParentLayout(MainLayout.class)
class UnknownPage extends ErrorPage<NotFoundException> {

    private static final long serialVersionUID = 1L;

    UnknownPage() {
        super("shell.error.notFound", HttpServletResponse.SC_NOT_FOUND);
    }

    @Override
    String sentence(NotFoundException failure) {
        return Texts.text("uikit.failure.notFound");
    }
}
