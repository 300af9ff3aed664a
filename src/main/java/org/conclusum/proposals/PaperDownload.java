package org.conclusum.proposals;

import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.NotFound;

/** Hands out a file of a proposal to who may see it in the moment when it is asked for. */
public final class PaperDownload {

    private PaperDownload() {}

    /** The way to the file; it is not found where the viewer does not see the proposal. */
    public static DownloadHandler of(CaseFiles caseFiles, UUID proposal, UUID document, Actor viewer) {
        return DownloadHandler.fromInputStream(event -> answer(caseFiles, proposal, document, viewer));
    }

    private static DownloadResponse answer(CaseFiles caseFiles, UUID proposal, UUID document, Actor viewer) {
        try {
            CaseFiles.Attachment file = caseFiles.attachment(proposal, document, viewer);
            return new DownloadResponse(
                    new ByteArrayInputStream(file.content()),
                    file.row().name(),
                    file.row().mediaType(),
                    file.content().length);
        } catch (NotFound gone) {
            return DownloadResponse.error(HttpStatusCode.NOT_FOUND, gone);
        }
    }
}
