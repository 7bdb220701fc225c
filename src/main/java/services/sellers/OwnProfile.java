package services.sellers;

import domain.people.Permissions;
import domain.sellers.Address;
import domain.sellers.BankAccount;
import domain.sellers.HolidayMode;
import domain.sellers.Seller;
import domain.sellers.SellerProfile;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;
import services.audit.AuditedAct;
import services.media.PictureLibrary;

/** What a seller tells about itself: profile, logo, address, bank account, holidays. */
@Service
@Transactional
@PreAuthorize("hasAuthority('" + Permissions.OWN_SELLER_EDIT + "')")
public class OwnProfile {

    private final SellerChanges changes;
    private final SellerMails mails;
    private final BankAccounts accounts;
    private final PictureLibrary library;
    private final TransactionOperations transactions;
    private final Clock clock;

    OwnProfile(
            SellerChanges changes,
            SellerMails mails,
            BankAccounts accounts,
            PictureLibrary library,
            TransactionOperations transactions,
            Clock clock) {
        this.changes = changes;
        this.mails = mails;
        this.accounts = accounts;
        this.library = library;
        this.transactions = transactions;
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
        accounts.keep(seller.id(), account, clock.instant());
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

    /**
     * Shows a picture as the logo everywhere the seller is named.
     *
     * @throws services.media.PictureRefused when it is none we can show
     */
    // Preparing takes long and must not hold a connection meanwhile.
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public void showLogo(byte[] source) {
        var key = library.keep(source).key();
        transactions.executeWithoutResult(_ -> changeLogo(key));
    }

    public void removeLogo() {
        changeLogo(null);
    }

    private void changeLogo(@Nullable String key) {
        var seller = changes.own();
        var before = seller.status();
        var act =
                act("seller.logo", seller)
                        .changing(
                                Optional.ofNullable(seller.logoKey()).orElse(""),
                                Optional.ofNullable(key).orElse(""));
        seller.showLogo(key, clock.instant());
        changes.save(seller, before, act);
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
