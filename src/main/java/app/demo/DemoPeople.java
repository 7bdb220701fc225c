package app.demo;

import domain.people.Role;
import domain.shared.SellerId;
import domain.shared.UserId;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import services.people.AccountOpening;
import services.people.LoggingIn;
import services.people.OpenAccount;
import services.shared.ActingAs;
import services.shared.SignedIn;

/** Opens the accounts of the demo's people, and lets them log in to do their work themselves. */
@Component
class DemoPeople {

    static final String PASSWORD = "try-it-out";

    private final AccountOpening accounts;
    private final LoggingIn loggingIn;
    private final JdbcClient jdbc;

    DemoPeople(AccountOpening accounts, LoggingIn loggingIn, JdbcClient jdbc) {
        this.accounts = accounts;
        this.loggingIn = loggingIn;
        this.jdbc = jdbc;
    }

    static String address(String name) {
        return name + "@demo.example";
    }

    /** The person, new or already there. */
    UserId person(String name, String displayName, Role... roles) {
        return find(name).stream()
                .findFirst()
                .orElseGet(
                        () ->
                                ActingAs.systemGet(
                                        () ->
                                                accounts.open(
                                                        new OpenAccount(
                                                                address(name),
                                                                displayName,
                                                                PASSWORD,
                                                                Set.of(roles)))));
    }

    boolean exists(String name) {
        return !find(name).isEmpty();
    }

    void join(UserId person, SellerId seller, Role role) {
        ActingAs.system(() -> accounts.join(person, seller, role));
    }

    SignedIn logIn(String name) {
        return loggingIn.attempt(address(name), PASSWORD);
    }

    /** The owner of one of the demo's sellers, known by the seller's name. */
    SignedIn logInAtSeller(String name) {
        return DemoTable.read("sellers").rows().stream()
                .filter(row -> row.get("name").equals(name))
                .findFirst()
                .map(row -> logIn(row.get("slug")))
                .orElseThrow();
    }

    // Accounts are not protected by row-level security.
    private List<UserId> find(String name) {
        return jdbc.sql("select id from app_user where email = :email")
                .param("email", address(name))
                .query((row, _) -> UserId.of(row.getString("id")))
                .list();
    }
}
