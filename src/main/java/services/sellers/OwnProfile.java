package services.sellers;

import domain.people.Permissions;
import domain.sellers.Address;
import domain.sellers.BankAccount;
import domain.sellers.HolidayMode;
import domain.sellers.Seller;
import domain.sellers.SellerProfile;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import services.audit.AuditedAct;

/** What a seller tells about itself: profile, address, bank account, holidays. */
@Service
@Transactional
@PreAuthorize("hasAuthority('" + Permissions.OWN_SELLER_EDIT + "')")
public class OwnProfile {

    private static final String KEEP_ACCOUNT =
            """
            insert into seller_bank_account (seller_id, holder, iban, bic, changed_at, version)
            values (:seller, :holder, :iban, :bic, :at, 0)
            on conflict (seller_id) do update
               set holder = excluded.holder, iban = excluded.iban, bic = excluded.bic,
                   changed_at = excluded.changed_at, version = seller_bank_account.version + 1
            """;

    private final SellerChanges changes;
    private final SellerMails mails;
    private final BankAccounts accounts;
    private final JdbcClient jdbc;
    private final Clock clock;

    OwnProfile(
            SellerChanges changes,
            SellerMails mails,
            BankAccounts accounts,
            JdbcClient jdbc,
            Clock clock) {
        this.changes = changes;
        this.mails = mails;
        this.accounts = accounts;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public void describe(SellerProfile profile) {
        var checked =
                SellerProfile.of(
                        profile.displayName(),
                        profile.legalName(),
                        profile.contactEmail(),
                        profile.phone(),
                        profile.about());
        var seller = changes.own();
        var before = seller.status();
        var act = act("seller.describe", seller).changing(seller.profile(), checked);
        seller.describe(checked, clock.instant());
        changes.save(seller, before, act);
    }

    public void moveTo(Address address) {
        var checked =
                Address.of(
                        address.street(),
                        address.postalCode(),
                        address.city(),
                        address.region(),
                        address.country());
        var seller = changes.own();
        var before = seller.status();
        var act = act("seller.move", seller).changing(seller.address(), checked);
        seller.moveTo(checked, clock.instant());
        changes.save(seller, before, act);
    }

    /** The audit log and the mail that warns the seller show the account masked. */
    public void changeBankAccount(BankAccount account) {
        var seller = changes.own();
        seller.requireEditable();
        var before = seller.status();
        var act =
                act("seller.change-bank-account", seller)
                        .changing(accounts.masked(seller.id()).orElse(null), masked(account));
        jdbc.sql(KEEP_ACCOUNT)
                .param("seller", seller.id().value())
                .param("holder", account.holder())
                .param("iban", account.iban().value())
                .param("bic", account.bic())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        seller.startOnboarding();
        changes.save(seller, before, act);
        mails.bankAccountChanged(seller, account.iban().masked());
    }

    public void planHoliday(HolidayMode planned) {
        var from = planned.from();
        changeHoliday(
                from == null
                        ? HolidayMode.none()
                        : HolidayMode.of(from, planned.until(), planned.message()));
    }

    public void endHoliday() {
        changeHoliday(HolidayMode.none());
    }

    private void changeHoliday(HolidayMode holiday) {
        var seller = changes.own();
        var before = seller.status();
        var act = act("seller.holiday", seller).changing(seller.holiday(), holiday);
        seller.goOnHoliday(holiday, clock.instant());
        changes.save(seller, before, act);
    }

    private static @Nullable Object masked(BankAccount account) {
        return Map.of("holder", account.holder(), "iban", account.iban().masked());
    }

    private static AuditedAct act(String action, Seller seller) {
        return AuditedAct.of(action, "seller", seller.id());
    }
}
