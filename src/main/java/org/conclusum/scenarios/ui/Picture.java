package org.conclusum.scenarios.ui;

import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.NotFound;
import org.conclusum.scenarios.ProfileManagement;
import org.conclusum.scenarios.ScenarioProfile;

/** A picture of a scenario, read when it is shown, for those who may see the project. */
class Picture extends Image {

    Picture(ScenarioProfile.Picture picture, ProfileManagement profiles, Actor.Person person) {
        super(
                DownloadHandler.fromInputStream(event -> answer(picture, profiles, person))
                        .inline(),
                picture.description());
        addClassName("cc-scenarios-picture");
        getElement().setAttribute("loading", "lazy");
    }

    private static DownloadResponse answer(
            ScenarioProfile.Picture picture, ProfileManagement profiles, Actor.Person person) {
        try {
            byte[] content = profiles.picture(picture.document(), person);
            String type = content.length > 0 && content[0] == (byte) 0xFF ? "image/jpeg" : "image/png";
            return new DownloadResponse(new ByteArrayInputStream(content), null, type, content.length);
        } catch (NotFound gone) {
            return DownloadResponse.error(HttpStatusCode.NOT_FOUND, gone);
        }
    }
}
