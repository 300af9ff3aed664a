package org.conclusum.exchange.packages;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.conclusum.committees.CommitteeAccess;
import org.conclusum.documents.DocumentRow;
import org.conclusum.documents.DocumentStore;
import org.conclusum.exchange.Consent;
import org.conclusum.exchange.ModelDesk;
import org.conclusum.exchange.PracticeContent;
import org.conclusum.exchange.PracticeEdition;
import org.conclusum.exchange.PracticeFile;
import org.conclusum.exchange.PracticeIntake;
import org.conclusum.exchange.PracticeListing;
import org.conclusum.exchange.PracticeModel;
import org.conclusum.exchange.PracticeOrigin;
import org.conclusum.exchange.PracticeView;
import org.conclusum.exchange.packages.PackageRefused.Reason;
import org.conclusum.exchange.rules.PracticeMustBePublished;
import org.conclusum.identity.Permissions;
import org.conclusum.identity.Role;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.NotPermitted;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives practices away as files and takes them over from other installations. */
@Service
@Transactional
public class PackageExchange {

    /** A package in bytes, at most. */
    public static final int LARGEST = PackageFile.LARGEST;

    private final PracticeListing practices;
    private final PracticeIntake intake;
    private final DocumentStore documents;
    private final ModelDesk models;
    private final InstallationKey key;
    private final TrustedKeys trusted;
    private final Permissions permissions;
    private final CommitteeAccess committees;
    private final Clock clock;
    private final String installation;

    PackageExchange(
            PracticeListing practices,
            PracticeIntake intake,
            DocumentStore documents,
            ModelDesk models,
            InstallationKey key,
            TrustedKeys trusted,
            Permissions permissions,
            CommitteeAccess committees,
            Clock clock,
            @Value("${conclusum.public-address}") String installation) {
        this.practices = practices;
        this.intake = intake;
        this.documents = documents;
        this.models = models;
        this.key = key;
        this.trusted = trusted;
        this.permissions = permissions;
        this.committees = committees;
        this.clock = clock;
        this.installation = installation;
    }

    /** The last edition as a signed file; whoever reads the library may carry it on, under its licence. */
    public byte[] export(UUID practice, Actor.Person person) {
        PracticeView view = practices.view(practice, person);
        new PracticeMustBePublished(view.practice().isOpen()).check();
        PracticeEdition edition = view.editions().getFirst();
        PracticeContent content = edition.content();
        PracticeModel model = content.model();
        InstallationKey.Held held = key.get();
        return PackageFile.write(
                new PackageManifest(
                        PackageManifest.FORMAT,
                        PackageManifest.VERSION,
                        installation,
                        held.publicKey(),
                        practice,
                        edition.number(),
                        view.practice().giver(),
                        view.practice().giverName(),
                        edition.consentBy(),
                        edition.consentAt(),
                        edition.releasedAt(),
                        clock.instant().truncatedTo(ChronoUnit.SECONDS),
                        model == null ? null : model.name(),
                        List.of()),
                content.withModel(null),
                model == null ? null : model.file().getBytes(StandardCharsets.UTF_8),
                content.files().stream()
                        .map(file -> documents.content(file.document()))
                        .toList(),
                held.privateKey());
    }

    /** Whether this person may take packages over. */
    @Transactional(readOnly = true)
    public boolean mayImport(Actor.Person person) {
        return !permissions.scopesOf(person, Role.OFFICE).isEmpty();
    }

    /** What a package would bring; an office looks. */
    public PackagePreview preview(byte[] file, Locale language, Actor.Person person) {
        if (!mayImport(person)) {
            throw new NotPermitted(person, "take packages over");
        }
        return preview(read(file, language));
    }

    private PackagePreview preview(PracticePackage read) {
        PackageManifest manifest = read.manifest();
        String fingerprint = Signatures.fingerprint(manifest.key());
        int known = intake.editionOf(fingerprint, manifest.practice());
        if (known >= manifest.edition()) {
            throw new PackageRefused(Reason.NOT_NEWER, known);
        }
        return new PackagePreview(
                manifest,
                read.content(),
                fingerprint,
                trusted.nameOf(manifest.key(), manifest.installation()).orElse(null),
                read.model() != null,
                known > 0);
    }

    private PracticePackage read(byte[] file, Locale language) {
        PracticePackage read = PackageFile.read(file);
        String model = read.model();
        if (model != null) {
            List<String> problems = models.problems(model.getBytes(StandardCharsets.UTF_8), language);
            if (!problems.isEmpty()) {
                throw new PackageRefused(Reason.HOSTILE_MODEL, problems.getFirst());
            }
        }
        return read;
    }

    /**
     * Takes a package over for a committee of one's office: it lies for review there. The giver's consent counts where the
     * signer is trusted; else the chair consents here.
     */
    public UUID take(byte[] file, UUID committee, Locale language, Actor.Person person) {
        committees.requireOffice(person, committee);
        PracticePackage read = read(file, language);
        PackagePreview preview = preview(read);
        PackageManifest manifest = read.manifest();
        List<PracticeFile> files = new ArrayList<>();
        for (int place = 0; place < read.files().size(); place++) {
            DocumentRow row = documents.store(
                    read.content().files().get(place).name(), read.files().get(place), person);
            files.add(new PracticeFile(row.id(), row.name(), row.size()));
        }
        String model = read.model();
        PracticeContent content = read.content()
                .withFiles(files)
                .withModel(
                        model == null || manifest.modelName() == null
                                ? null
                                : new PracticeModel(manifest.modelName(), model));
        return intake.take(
                committee,
                manifest.giver(),
                manifest.giverName(),
                new PracticeOrigin(
                        preview.fingerprint(),
                        preview.isTrusted() ? preview.trustedName() : manifest.installation(),
                        manifest.practice(),
                        manifest.edition()),
                content,
                preview.isTrusted() ? new Consent(null, manifest.consentBy(), manifest.consentAt()) : null,
                person);
    }
}
