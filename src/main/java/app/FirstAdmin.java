package app;

import domain.people.Role;
import java.security.SecureRandom;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import services.people.AccountOpening;
import services.people.OpenAccount;
import services.shared.ActingAs;

/**
 * Makes sure that somebody can log in: where nobody exists yet, one admin whose random password is
 * printed once and kept nowhere. Runs last, so that demo people count as somebody.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
// Commands that end by themselves print nothing but their own report.
@ConditionalOnWebApplication
class FirstAdmin implements ApplicationRunner {

    static final String EMAIL = "admin@refcommerce.local";

    /** Without letters and digits that look alike. */
    private static final String ALPHABET =
            "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private static final int PASSWORD_LENGTH = 20;

    private final AccountOpening accounts;
    private final boolean wanted;

    FirstAdmin(AccountOpening accounts, @Value("${refcommerce.first-admin:true}") boolean wanted) {
        this.accounts = accounts;
        this.wanted = wanted;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (wanted) {
            ActingAs.system(this::openIfNobodyIsHere);
        }
    }

    // Not the log: it may be kept and shipped elsewhere.
    private void openIfNobodyIsHere() {
        if (accounts.isAnybodyHere()) {
            return;
        }
        var password = randomPassword();
        var opened =
                accounts.open(
                        new OpenAccount(EMAIL, "Administrator", password, Set.of(Role.ADMIN)));
        System.out.printf(
                "%nFirst start: log in as %s with the password %s (shown only now; account %s)%n%n",
                EMAIL, password, opened);
    }

    private static String randomPassword() {
        var random = new SecureRandom();
        var password = new StringBuilder();
        for (int i = 0; i < PASSWORD_LENGTH; i++) {
            password.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return password.toString();
    }
}
