package org.conclusum.identity;

import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.NotPermitted;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens accounts for people who are known by name and mail address, without any grant. */
@Service
@Transactional
public class AccountNaming {

    private static final int PASSWORD_BYTES = 12;
    private static final int LONGEST_USERNAME = 60;

    private final Accounts accounts;
    private final Permissions permissions;
    private final PasswordEncoder encoder;
    private final ApplicationEventPublisher events;
    private final SecureRandom random = new SecureRandom();

    AccountNaming(
            Accounts accounts, Permissions permissions, PasswordEncoder encoder, ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.permissions = permissions;
        this.encoder = encoder;
        this.events = events;
    }

    /** The account of the person with this address, opened where there is none; offices and administrators may. */
    public NamedAccount open(String name, String email, Actor actor) {
        if (!permissions.holds(actor, Role.ADMINISTRATOR)
                && permissions.scopesOf(actor, Role.OFFICE).isEmpty()) {
            throw new NotPermitted(actor, "open accounts");
        }
        return known(email).orElseGet(() -> openNew(name, email, actor));
    }

    private Optional<NamedAccount> known(String email) {
        return accounts.reachedAt(email).stream()
                .findFirst()
                .map(account -> new NamedAccount(account.id(), account.row().displayName(), account.username(), null));
    }

    private NamedAccount openNew(String name, String email, Actor actor) {
        byte[] bytes = new byte[PASSWORD_BYTES];
        random.nextBytes(bytes);
        String password = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        NewAccount request = new NewAccount(freeUsername(name), password, name, email, "de", Set.of());
        Account account = accounts.save(new Account(request, encoder.encode(password)));
        accounts.flush();
        events.publishEvent(new AccountOpened(account.id(), account.username(), actor));
        return new NamedAccount(account.id(), name, account.username(), password);
    }

    private String freeUsername(String name) {
        String plain = plain(name);
        String username = plain;
        for (int number = 2; accounts.findByUsernameIgnoreCase(username).isPresent(); number++) {
            username = plain + number;
        }
        return username;
    }

    /** Small letters with dots between the words: "Dr. Jörg Müßig" becomes "dr.joerg.muessig". */
    static String plain(String name) {
        String spelled = name.toLowerCase(Locale.GERMAN)
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("ß", "ss");
        String plain = Normalizer.normalize(spelled, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", ".")
                .replaceAll("^\\.|\\.$", "");
        String named = plain.isEmpty() ? "person" : plain;
        return named.substring(0, Math.min(LONGEST_USERNAME, named.length()));
    }
}
