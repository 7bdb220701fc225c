package services.sellers;

import app.ForTests;
import domain.sellers.Address;
import domain.sellers.BankAccount;
import domain.sellers.DocumentId;
import domain.sellers.HolidayMode;
import domain.sellers.SellerProfile;
import domain.sellers.UploadedFile;
import services.isolation.ForeignThings;
import services.isolation.Things;
import services.isolation.Victim;

/** What the sellers area has of a seller. */
@ForTests
class ForeignSellerThings implements ForeignThings {

    private final SellerScenarios given;

    ForeignSellerThings(SellerScenarios given) {
        this.given = given;
    }

    @Override
    public void add(Things things, Victim victim) {
        things.foreign(DocumentId.class, given.upload(victim.owner()))
                .harmless(
                        SellerProfile.class,
                        SellerProfile.of("Mine", "Mine Ltd", "mine@example.com", "", "Mine."))
                .harmless(Address.class, Address.of("My St 1", "", "Bonn", "", "DE"))
                .harmless(BankAccount.class, BankAccount.of("Mine", SellerScenarios.IBAN, ""))
                .harmless(HolidayMode.class, HolidayMode.none())
                .harmless(
                        UploadedFile.class,
                        new UploadedFile("registration", "mine.pdf", SellerScenarios.PDF));
    }
}
