package services.sellers;

import domain.sellers.Iban;
import domain.shared.SellerId;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads bank accounts in the only form that leaves the database: masked. */
@Component
class BankAccounts {

    private static final String ONE =
            """
            select holder, iban, bic, changed_at from seller_bank_account where seller_id = :seller
            """;

    private final JdbcClient jdbc;

    BankAccounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<MaskedAccount> masked(SellerId seller) {
        return jdbc.sql(ONE)
                .param("seller", seller.value())
                .query(
                        (row, _) ->
                                new MaskedAccount(
                                        row.getString("holder"),
                                        new Iban(row.getString("iban")).masked(),
                                        row.getString("bic"),
                                        row.getTimestamp("changed_at").toInstant()))
                .optional();
    }
}
