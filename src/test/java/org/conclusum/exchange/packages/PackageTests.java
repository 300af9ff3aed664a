package org.conclusum.exchange.packages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.conclusum.exchange.APractice;
import org.conclusum.exchange.PracticeListing;
import org.conclusum.exchange.PracticeManagement;
import org.conclusum.exchange.PracticeState;
import org.conclusum.exchange.PracticeView;
import org.conclusum.exchange.packages.PackageRefused.Reason;
import org.conclusum.identity.Grant;
import org.conclusum.identity.Role;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.NotPermitted;
import org.conclusum.kernel.RuleViolated;
import org.conclusum.testing.ACommittee;
import org.conclusum.testing.ApplicationTest;
import org.conclusum.testing.CommitteeFixture;
import org.conclusum.uikit.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

@ApplicationTest
class PackageTests {

    private static final byte[] PDF = "%PDF-1.4\n%âãÏÓ\n1 0 obj\n<<>>\nendobj\n".getBytes(StandardCharsets.UTF_8);
    private static final Instant AT = Instant.parse("2026-10-01T10:00:00Z");

    /** Another installation. */
    private final KeyPair elsewhere = Signatures.newPair();

    private final UUID practiceThere = UUID.randomUUID();

    @Autowired
    private APractice aPractice;

    @Autowired
    private PracticeManagement management;

    @Autowired
    private PracticeListing practices;

    @Autowired
    private PackageExchange packages;

    @Autowired
    private TrustedKeys trusted;

    @Autowired
    private CommitteeFixture committees;

    @Autowired
    private JdbcClient jdbc;

    private ACommittee committee;
    private Actor.Person admin;

    @BeforeEach
    void found() {
        committee = committees.found();
        admin = committees.holderOf(Grant.of(Role.ADMINISTRATOR));
    }

    private static void refuses(Reason reason, ThrowingCallable command) {
        assertThatExceptionOfType(PackageRefused.class)
                .isThrownBy(command)
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    private String keyThere() {
        return Base64.getEncoder().encodeToString(elsewhere.getPublic().getEncoded());
    }

    private byte[] sent(int edition, String model) {
        return sent(edition, model, List.of());
    }

    private byte[] sent(int edition, String model, List<byte[]> files) {
        return PackageFile.write(
                new PackageManifest(
                        PackageManifest.FORMAT,
                        PackageManifest.VERSION,
                        "https://anderswo.example.org",
                        keyThere(),
                        practiceThere,
                        edition,
                        "99999",
                        "Landkreis Anderswo",
                        "Koordination Anderswo",
                        AT,
                        AT,
                        AT,
                        model.isEmpty() ? null : "a.bpmn",
                        List.of()),
                APractice.complete("Von anderswo " + edition),
                model.isEmpty() ? null : model.getBytes(StandardCharsets.UTF_8),
                files,
                elsewhere.getPrivate());
    }

    private static Map<String, byte[]> entries(byte[] zip) {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                entries.put(entry.getName(), in.readAllBytes());
            }
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
        return entries;
    }

    /** The package with one part changed, and nothing signed anew. */
    private static byte[] changed(byte[] zip, String part, UnaryOperator<String> change) {
        Map<String, byte[]> entries = entries(zip);
        String text = new String(Objects.requireNonNull(entries.get(part)), StandardCharsets.UTF_8);
        entries.put(part, change.apply(text).getBytes(StandardCharsets.UTF_8));
        return PackageFile.zip(entries);
    }

    /** The package with another manifest, signed by the other installation. */
    private byte[] resigned(byte[] zip, UnaryOperator<String> change) {
        Map<String, byte[]> entries = entries(changed(zip, "manifest.json", change));
        entries.put(
                "signature",
                Signatures.sign(Objects.requireNonNull(entries.get("manifest.json")), elsewhere.getPrivate()));
        return PackageFile.zip(entries);
    }

    private PackagePreview preview(byte[] file) {
        return packages.preview(file, Locale.GERMAN, committee.office());
    }

    private static String model() throws IOException {
        try (InputStream file = new ClassPathResource("processes/ratification.bpmn").getInputStream()) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void carriesAPracticeWithModelAndFilesToAnotherInstallation() throws IOException {
        UUID practice = aPractice.drafted(committee, "Zum Mitnehmen");
        management.attach(practice, "anlage.pdf", PDF, aPractice.writer());
        management.giveModel(
                practice, "a.bpmn", model().getBytes(StandardCharsets.UTF_8), aPractice.writer(), Locale.GERMAN);
        management.propose(practice, aPractice.writer());
        aPractice.publish(practice);

        byte[] file = packages.export(practice, committees.stranger());

        assertThat(preview(file).isTrusted())
                .as("this installation trusts itself")
                .isTrue();
        UUID taken = packages.take(file, committee.id(), Locale.GERMAN, committee.office());
        PracticeView view = practices.view(taken, committee.office());
        assertThat(view.content().title()).isEqualTo("Zum Mitnehmen");
        assertThat(view.content().model())
                .isEqualTo(
                        practices.view(practice, committee.office()).content().model());
        assertThat(practices.file(taken, view.content().files().getFirst().document(), committee.office()))
                .isEqualTo(PDF);
        assertThat(view.practice().state()).isEqualTo(PracticeState.PROPOSED);
        assertThat(view.practice().consent()).isNotNull();
        assertThat(view.reviews()).as("four eyes").isFalse();
        refuses(Reason.NOT_NEWER, () -> preview(file));
    }

    @Test
    void showsWhetherTheSignerIsKnown() {
        byte[] file = sent(1, "");
        assertThat(preview(file).isTrusted()).isFalse();
        UUID unknown = packages.take(file, committee.id(), Locale.GERMAN, committee.office());
        assertThat(practices.view(unknown, committee.office()).practice().consent())
                .as("an unknown signer vouches for nobody")
                .isNull();

        trusted.trust("Anderswo", keyThere(), admin);
        byte[] next = sent(2, "");
        assertThat(preview(next).trustedName()).isEqualTo("Anderswo");
        assertThat(preview(next).update()).isTrue();
        UUID updated = packages.take(next, committee.id(), Locale.GERMAN, committee.office());
        assertThat(updated).as("in the place of the first").isEqualTo(unknown);
        assertThat(practices.view(updated, committee.office()).content().title())
                .isEqualTo("Von anderswo 2");
        refuses(Reason.NOT_NEWER, () -> preview(file));

        trusted.distrust(Signatures.fingerprint(keyThere()), admin);
        assertThat(preview(sent(3, "")).isTrusted()).isFalse();
    }

    @Test
    void refusesWhatWasAltered() {
        byte[] good = sent(1, "");
        refuses(
                Reason.ALTERED,
                () -> preview(changed(good, "practice.json", text -> text.replace("Umlage", "Umsage"))));
        refuses(
                Reason.BAD_SIGNATURE,
                () -> preview(changed(good, "manifest.json", text -> text.replace("Anderswo", "Sonstwo"))));
        refuses(Reason.BAD_SIGNATURE, () -> preview(changed(good, "signature", text -> "x".repeat(64))));
        KeyPair thief = Signatures.newPair();
        String other = Base64.getEncoder().encodeToString(thief.getPublic().getEncoded());
        refuses(Reason.BAD_SIGNATURE, () -> preview(resigned(good, text -> text.replace(keyThere(), other))));
        refuses(Reason.BAD_SIGNATURE, () -> preview(resigned(good, text -> text.replace(keyThere(), "bm8="))));
    }

    @Test
    void refusesPartsThatAreMissingOrTooMany() {
        Map<String, byte[]> entries = entries(sent(1, ""));
        Map<String, byte[]> more = new LinkedHashMap<>(entries);
        more.put("files/01", PDF);
        refuses(Reason.PARTS_DIFFER, () -> preview(PackageFile.zip(more)));
        Map<String, byte[]> fewer = new LinkedHashMap<>(entries);
        fewer.remove("practice.json");
        refuses(Reason.PARTS_DIFFER, () -> preview(PackageFile.zip(fewer)));
        fewer.remove("signature");
        refuses(Reason.NOT_A_PACKAGE, () -> preview(PackageFile.zip(fewer)));
    }

    @Test
    void refusesPathsThatLeadOutOfIt() {
        for (String name :
                List.of("../../etc/passwd", "/etc/passwd", "files/../x", "files\\..\\x", "C:x", "files/", "a.txt")) {
            Map<String, byte[]> entries = new LinkedHashMap<>(entries(sent(1, "")));
            entries.put(name, PDF);
            refuses(Reason.UNSAFE_NAME, () -> preview(PackageFile.zip(entries)));
        }
    }

    @Test
    void refusesBombsBeforeTheyUnpack() {
        Map<String, byte[]> words = new LinkedHashMap<>();
        words.put("practice.json", new byte[2 * 1024 * 1024]);
        refuses(Reason.BOMB, () -> preview(PackageFile.zip(words)));
        Map<String, byte[]> file = new LinkedHashMap<>();
        file.put("files/00", new byte[26 * 1024 * 1024]);
        refuses(Reason.BOMB, () -> preview(PackageFile.zip(file)));
        Map<String, byte[]> together = new LinkedHashMap<>();
        byte[] large = new byte[24 * 1024 * 1024];
        List.of("files/00", "files/01", "files/02").forEach(name -> together.put(name, large));
        refuses(Reason.BOMB, () -> preview(PackageFile.zip(together)));
    }

    @Test
    void refusesWhatIsTooLargeOrNoPackage() {
        refuses(Reason.TOO_LARGE, () -> preview(new byte[PackageFile.LARGEST + 1]));
        refuses(Reason.NOT_A_PACKAGE, () -> preview(new byte[0]));
        refuses(Reason.NOT_A_PACKAGE, () -> preview("no zip".getBytes(StandardCharsets.UTF_8)));
        refuses(
                Reason.NOT_A_PACKAGE,
                () -> preview(resigned(sent(1, ""), text -> text.replace(PackageManifest.FORMAT, "something-else"))));
    }

    @Test
    void refusesLaterVersionsAndWhatCannotBeRead() {
        refuses(
                Reason.UNKNOWN_VERSION,
                () -> preview(resigned(sent(1, ""), text -> text.replace("\"version\":1", "\"version\":2"))));
        refuses(Reason.UNREADABLE, () -> preview(resigned(sent(1, ""), text -> "{")));
        refuses(
                Reason.UNREADABLE,
                () -> preview(resigned(sent(1, ""), text -> text.replace("\"giverName\"", "\"other\""))));
    }

    @Test
    void saysEveryReasonOfARefusalInBothLanguages() {
        for (Locale language : List.of(Locale.GERMAN, Locale.ENGLISH)) {
            for (Reason reason : Reason.values()) {
                String key = new PackageRefused(reason).messageKey();
                assertThat(Texts.text(language, key, "1", "2"))
                        .as(reason.name())
                        .isNotBlank()
                        .doesNotContain(key, "{");
            }
        }
    }

    @Test
    void refusesHostileModels() throws IOException {
        assertThat(preview(sent(1, model())).hasModel()).isTrue();
        String hostile = model().replace("${prepareRatification}", "${''.getClass().forName('x')}");
        refuses(Reason.HOSTILE_MODEL, () -> preview(sent(1, hostile)));
        refuses(Reason.HOSTILE_MODEL, () -> preview(sent(1, "<!DOCTYPE x [<!ENTITY a 'b'>]><x>&a;</x>")));
        assertThat(jdbc.sql("select count(*) from practice where origin_id = ?")
                        .param(practiceThere)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void isForOfficesAndKeysForAdministrators() {
        byte[] file = sent(1, "");
        Actor.Person coordinator = committees.coordinatorOf(ACommittee.GOERLITZ);
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> packages.preview(file, Locale.GERMAN, coordinator));
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> packages.take(file, committee.id(), Locale.GERMAN, committees.officeOf("RHEIN")));
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> trusted.trust("x", keyThere(), committee.office()));
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> trusted.all(committee.office()));
        assertThatExceptionOfType(RuleViolated.class).isThrownBy(() -> trusted.trust("x", "bm8=", admin));
        UUID draft = aPractice.drafted(committee, "Noch nicht");
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> packages.export(draft, committees.stranger()));
        assertThatExceptionOfType(RuleViolated.class).isThrownBy(() -> packages.export(draft, aPractice.writer()));
    }
}
