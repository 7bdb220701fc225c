package app.demo;

import domain.people.Role;
import domain.sellers.Address;
import domain.sellers.BankAccount;
import domain.sellers.SellerProfile;
import domain.sellers.UploadedFile;
import domain.shared.UserId;
import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Component;
import services.sellers.ApplyToSell;
import services.sellers.OpenSeller;
import services.sellers.OwnDocuments;
import services.sellers.OwnOnboarding;
import services.sellers.OwnProfile;
import services.sellers.SellerApplications;
import services.shared.ActingAs;

/** The demo's sellers: some opened by the operator, one that applied and waits for its review. */
@Component
class DemoSellers {

    private static final String REGISTRATION =
            "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n";

    private final SellerApplications applications;
    private final OwnOnboarding onboarding;
    private final OwnProfile profiles;
    private final OwnDocuments documents;
    private final DemoPeople people;

    DemoSellers(
            SellerApplications applications,
            OwnOnboarding onboarding,
            OwnProfile profiles,
            OwnDocuments documents,
            DemoPeople people) {
        this.applications = applications;
        this.onboarding = onboarding;
        this.profiles = profiles;
        this.documents = documents;
        this.people = people;
    }

    void create(DemoTable.Row row) {
        var slug = row.get("slug");
        if (people.exists(slug)) {
            return;
        }
        var owner = people.person(slug, row.get("name") + " (owner)", Role.SHOPPER);
        if (row.get("state").equals("APPROVED")) {
            ActingAs.systemGet(
                    () -> applications.open(new OpenSeller(profile(row), address(row), owner)));
        } else {
            apply(row, owner);
        }
    }

    private void apply(DemoTable.Row row, UserId owner) {
        var slug = row.get("slug");
        ActingAs.person(
                people.logIn(slug),
                () ->
                        applications.apply(
                                new ApplyToSell(
                                        row.get("name"),
                                        row.get("legalName"),
                                        DemoPeople.address(slug),
                                        row.get("country"))));
        // A new log-in, because the team it belongs to is part of who one is.
        ActingAs.person(
                people.logIn(slug),
                () -> {
                    onboarding.acceptTerms();
                    profiles.describe(profile(row));
                    profiles.moveTo(address(row));
                    profiles.changeBankAccount(
                            BankAccount.of(row.get("legalName"), "DE89370400440532013000", ""));
                    documents.upload(
                            new UploadedFile(
                                    "registration",
                                    "registration.pdf",
                                    REGISTRATION.getBytes(StandardCharsets.US_ASCII)));
                    onboarding.submitForReview();
                    return owner;
                });
    }

    private static SellerProfile profile(DemoTable.Row row) {
        return SellerProfile.of(
                row.get("name"),
                row.get("legalName"),
                DemoPeople.address(row.get("slug")),
                "+49 30 5550 100",
                row.get("about"));
    }

    private static Address address(DemoTable.Row row) {
        return Address.of("Market Street 1", "10115", row.get("city"), "", row.get("country"));
    }
}
