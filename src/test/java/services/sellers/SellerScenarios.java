package services.sellers;

import app.ForTests;
import domain.people.Role;
import domain.sellers.Address;
import domain.sellers.BankAccount;
import domain.sellers.DocumentId;
import domain.sellers.SellerAction;
import domain.sellers.SellerProfile;
import domain.sellers.UploadedFile;
import domain.shared.SellerId;
import domain.shared.UserId;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import services.shared.ActingAs;
import services.shared.SignedIn;
import services.shared.SignedIn.Membership;

/** People and sellers in every standing, reached through the services. */
@ForTests
public class SellerScenarios {

    public static final byte[] PDF = "%PDF-1.7 a document".getBytes(StandardCharsets.US_ASCII);
    public static final String IBAN = "DE89 3704 0044 0532 0130 00";

    private final SellerApplications applications;
    private final OwnOnboarding onboarding;
    private final OwnProfile profiles;
    private final OwnDocuments documents;
    private final DocumentReview review;
    private final SellerDecisions decisions;
    private final JdbcClient jdbc;

    SellerScenarios(
            SellerApplications applications,
            OwnOnboarding onboarding,
            OwnProfile profiles,
            OwnDocuments documents,
            DocumentReview review,
            SellerDecisions decisions,
            JdbcClient jdbc) {
        this.applications = applications;
        this.onboarding = onboarding;
        this.profiles = profiles;
        this.documents = documents;
        this.review = review;
        this.decisions = decisions;
        this.jdbc = jdbc;
    }

    /** Somebody without a team. */
    public SignedIn person(String name, Role... roles) {
        var id = UserId.next();
        var email = "p" + id.toString().replace("-", "") + "@example.com";
        jdbc.sql(
                        """
                        insert into app_user (id, email, display_name, status, created_at, version)
                        values (:id, :email, :name, 'ACTIVE', :at, 0)
                        """)
                .param("id", id.value())
                .param("email", email)
                .param("name", name)
                .param("at", OffsetDateTime.now(ZoneOffset.UTC))
                .update();
        return new SignedIn(
                id,
                email,
                name,
                null,
                true,
                false,
                Set.of(roles),
                List.of(),
                null,
                null,
                "en",
                "UTC",
                Instant.now());
    }

    public SignedIn operator() {
        return person("Olga Operator", Role.ADMIN);
    }

    /** Somebody who has just applied under the name, and works for the new seller. */
    public SignedIn applicant(String name) {
        var person = person("Sam Seller", Role.SHOPPER);
        var seller =
                as(
                        person,
                        () ->
                                applications.apply(
                                        new ApplyToSell(
                                                name, name + " Ltd", person.email(), "DE")));
        return memberOf(person, seller, name, Role.SELLER_OWNER);
    }

    /** Has done everything but submit; its registration is uploaded. */
    public SignedIn readyForReview(String name) {
        var owner = applicant(name);
        run(
                owner,
                () -> {
                    onboarding.acceptTerms();
                    profiles.describe(
                            new SellerProfile(name, name + " Ltd", owner.email(), "", "Good."));
                    profiles.moveTo(new Address("Main St 1", "10115", "Berlin", "", "DE"));
                    profiles.changeBankAccount(BankAccount.of(name, IBAN, ""));
                });
        upload(owner);
        return owner;
    }

    public SignedIn inReview(String name) {
        var owner = readyForReview(name);
        run(owner, onboarding::submitForReview);
        return owner;
    }

    public SignedIn approved(String name) {
        var owner = inReview(name);
        decide(sellerOf(owner), SellerAction.APPROVE, "");
        return owner;
    }

    public void decide(SellerId seller, SellerAction action, String reason) {
        ActingAs.system(() -> decisions.decide(seller, action, reason));
    }

    public DocumentId upload(SignedIn owner) {
        return as(
                owner,
                () -> documents.upload(new UploadedFile("registration", "register.pdf", PDF)));
    }

    public void refuse(DocumentId document, String reason) {
        ActingAs.system(() -> review.refuse(document, reason));
    }

    public void speaks(SignedIn person, String language) {
        var _ =
                jdbc.sql("update app_user set locale = :language where id = :id")
                        .param("language", language)
                        .param("id", person.id().value())
                        .update();
    }

    /** Subjects, oldest first. */
    public List<String> mailsTo(SignedIn person) {
        return jdbc.sql("select subject from mail where recipient = ? order by created_at, id")
                .param(person.email())
                .query((row, _) -> row.getString("subject"))
                .list();
    }

    public static SignedIn memberOf(SignedIn person, SellerId seller, String name, Role role) {
        return new SignedIn(
                person.id(),
                person.email(),
                person.displayName(),
                null,
                true,
                false,
                person.roles(),
                List.of(new Membership(seller, name, role)),
                seller,
                null,
                "en",
                "UTC",
                person.since());
    }

    public static SellerId sellerOf(SignedIn owner) {
        return owner.membership().orElseThrow().sellerId();
    }

    public static void run(SignedIn person, Runnable work) {
        as(
                person,
                () -> {
                    work.run();
                    return true;
                });
    }

    /** Runs as this person; whoever was logged in before is again afterwards. */
    public static <T> T as(SignedIn person, Supplier<T> work) {
        return ActingAs.somebody(
                UsernamePasswordAuthenticationToken.authenticated(
                        person, null, person.getAuthorities()),
                work);
    }
}
