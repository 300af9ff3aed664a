package org.conclusum.sample;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.conclusum.identity.AccountManagement;
import org.conclusum.identity.Grant;
import org.conclusum.identity.NewAccount;
import org.conclusum.identity.Role;
import org.conclusum.kernel.Actor;
import org.conclusum.regions.MunicipalityRow;
import org.conclusum.regions.RegionDirectory;
import org.conclusum.regions.RegionRow;
import org.springframework.stereotype.Component;

/** The accounts of the sample, named by role and never as invented persons. */
@Component
class SamplePeople {

    static final Actor.Procedure ACTOR = new Actor.Procedure("sample");
    static final String PASSWORD = "conclusum-probe";
    static final Map<String, String> REGION_SIGNS =
            Map.of("LAUSITZ", "lausitz", "RHEIN", "rhein", "MITTE", "mitteldeutschland");

    private final AccountManagement accounts;
    private final RegionDirectory regions;
    private final Map<String, Actor.Person> people = new HashMap<>();

    SamplePeople(AccountManagement accounts, RegionDirectory regions) {
        this.accounts = accounts;
        this.regions = regions;
    }

    void open() {
        open("admin", "Administration", Set.of(Grant.of(Role.ADMINISTRATOR)));
        open("admin.release", "Administration (Freigabe)", Set.of(Grant.of(Role.ADMINISTRATOR)));
        open("auditor", "Rechnungsprüfung", Set.of(Grant.of(Role.AUDITOR)));
        for (RegionRow region : regions.regions()) {
            String sign = sign(region.code());
            open("office." + sign, region.officeName(), Set.of(Grant.of(Role.OFFICE, region.code())));
            open("chair." + sign, "Vorsitz " + region.name(), Set.of());
            open("deputy." + sign, "Stellvertretender Vorsitz " + region.name(), Set.of());
        }
        open("chair.gesamt", "Vorsitz Lenkungskreis der 22 Kommunen", Set.of());
        for (MunicipalityRow municipality : regions.municipalities()) {
            String sign = sign(municipality);
            String name = municipality.name();
            open(
                    "coordinator." + sign,
                    name + " · Koordination",
                    Set.of(Grant.of(Role.COORDINATOR, municipality.ags())));
            open("member." + sign, name + " · Mitglied", Set.of());
            open("substitute." + sign, name + " · Vertretung", Set.of());
        }
    }

    Actor.Person get(String username) {
        return Objects.requireNonNull(people.get(username), username);
    }

    void open(String username, String name, Set<Grant> grants) {
        String email = username + "@example.org";
        UUID id = accounts.open(new NewAccount(username, PASSWORD, name, email, "de", grants), ACTOR);
        people.put(username, new Actor.Person(id, name));
    }

    static String sign(String region) {
        return Objects.requireNonNull(REGION_SIGNS.get(region), region);
    }

    /** The municipality in a user name: small letters, no umlauts, the type only where two share a name. */
    static String sign(MunicipalityRow municipality) {
        String plain = municipality
                .shortName()
                .toLowerCase(Locale.ROOT)
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("ß", "ss")
                .replace("städteregion ", "");
        String ascii = Normalizer.normalize(plain, Normalizer.Form.NFD).replaceAll("[^a-z0-9]+", "-");
        return ascii.replace("staedteregion-", "").replaceAll("^-|-$", "");
    }
}
