package services.payments.bank;

import java.time.Duration;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.env.Environment;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;

/** Where shoppers transfer money to; nowhere, unless the marketplace has said so or is a demo. */
@Component
@PreAuthorize("permitAll()")
public class TransferAccount {

    private static final String EXAMPLE_IBAN = "DE02120300000000202051";

    private final Optional<Account> account;
    private final Duration patience;

    TransferAccount(
            Environment environment,
            @Value("${refcommerce.transfer.account-holder}") String holder,
            @Value("${refcommerce.transfer.iban}") String iban,
            @Value("${refcommerce.transfer.bic}") String bic,
            @Value("${refcommerce.transfer.days}") int days) {
        this.patience = Duration.ofDays(days);
        if (!iban.isBlank()) {
            this.account = Optional.of(new Account(holder, iban.replace(" ", ""), bic));
        } else if (environment.containsProperty("spring.datasource.url")) {
            this.account = Optional.empty();
        } else {
            this.account =
                    Optional.of(new Account("RefCommerce (example)", EXAMPLE_IBAN, "BYLADEM1001"));
        }
    }

    /** A bank account as it is told to shoppers. */
    public record Account(String holder, String iban, String bic) {

        /** In groups of four, as people read it. */
        public String spacedIban() {
            return iban.replaceAll("(.{4})(?!$)", "$1 ");
        }
    }

    public Optional<Account> account() {
        return account;
    }

    Duration patience() {
        return patience;
    }
}
