package services.sellers;

import domain.sellers.BankAccount;
import domain.sellers.Iban;
import domain.shared.SellerId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps bank accounts, and reads them in the only form that leaves the database: masked. */
@Component
class BankAccounts {

    private static final String ONE =
            """
            select holder, iban, bic, changed_at from seller_bank_account where seller_id = :seller
            """;

    private static final String KEEP =
            """
            insert into seller_bank_account (seller_id, holder, iban, bic, changed_at, version)
            values (:seller, :holder, :iban, :bic, :at, 0)
            on conflict (seller_id) do update
               set holder = excluded.holder, iban = excluded.iban, bic = excluded.bic,
                   changed_at = excluded.changed_at, version = seller_bank_account.version + 1
            """;

    private final JdbcClient jdbc;

    BankAccounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keep(SellerId seller, BankAccount account, Instant now) {
        jdbc.sql(KEEP)
                .param("seller", seller.value())
                .param("holder", account.holder())
                .param("iban", account.iban().value())
                .param("bic", account.bic())
                .param("at", now.atOffset(ZoneOffset.UTC))
                .update();
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
