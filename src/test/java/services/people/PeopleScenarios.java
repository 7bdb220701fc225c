package services.people;

import app.ForTests;
import com.vaadin.browserless.mocks.MockRequest;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinSession;
import domain.people.Role;
import domain.shared.SellerId;
import domain.shared.UserId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.transaction.support.TransactionOperations;
import services.shared.ActingAs;
import services.shared.SignedIn;

/** People of every kind, each new and with an address of their own, and a way to act as them. */
@ForTests
public class PeopleScenarios {

    public static final String PASSWORD = "correct horse battery";

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final AccountOpening accounts;
    private final Identities identities;
    private final SellerRows sellers;
    private final JdbcClient jdbc;
    private final TransactionOperations transactions;

    PeopleScenarios(
            AccountOpening accounts,
            Identities identities,
            SellerRows sellers,
            JdbcClient jdbc,
            TransactionOperations transactions) {
        this.accounts = accounts;
        this.identities = identities;
        this.sellers = sellers;
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    /** Somebody with every permission of those who run the marketplace. */
    public SignedIn operator() {
        return having(Role.ADMIN, Role.FINANCE, Role.MODERATOR, Role.SUPPORT);
    }

    public SignedIn having(Role first, Role... others) {
        return identity(open(EnumSet.of(first, others)));
    }

    public SignedIn shopper() {
        return having(Role.SHOPPER);
    }

    public SignedIn sellerOwner(SellerId seller) {
        return member(seller, Role.SELLER_OWNER);
    }

    public SignedIn sellerStaff(SellerId seller) {
        return member(seller, Role.SELLER_STAFF);
    }

    /** A seller that is nothing but an identity, for tests that need a team to belong to. */
    public SellerId seller() {
        return sellers.any();
    }

    /** The same person, in one more team. */
    public SignedIn alsoIn(SignedIn person, SellerId seller, Role role) {
        ActingAs.system(() -> accounts.join(person.id(), seller, role));
        return identity(person.id());
    }

    /** As they would be after logging in now. */
    public SignedIn identity(UserId person) {
        return ActingAs.systemGet(
                () -> transactions.execute(_ -> identities.active(person).orElseThrow()));
    }

    /** The actions of the audit log about somebody, the oldest first. */
    public List<String> actsOn(UserId person) {
        return ActingAs.systemGet(
                () ->
                        transactions.execute(
                                _ ->
                                        jdbc.sql(
                                                        """
                                                        select action from audit_entry
                                                         where object_type = 'user' and object_id = :id
                                                         order by id
                                                        """)
                                                .param("id", person.toString())
                                                .query(String.class)
                                                .list()));
    }

    /** The secret of the link in the newest mail to somebody. */
    public String mailedSecret(String email) {
        var link = Pattern.compile("token=([A-Za-z0-9_-]+)").matcher(mailsTo(email).getFirst());
        if (!link.find()) {
            throw new AssertionError("The newest mail to " + email + " has no link");
        }
        return link.group(1);
    }

    /** Subject and text of every mail to somebody, the newest first. */
    public List<String> mailsTo(String email) {
        return ActingAs.systemGet(
                () ->
                        jdbc.sql(
                                        """
                                        select subject || E'\n' || body_text from mail
                                         where recipient = :email order by created_at desc, id desc
                                        """)
                                .param("email", email)
                                .query(String.class)
                                .list());
    }

    /** An e-mail address nobody has yet. */
    public static String newAddress() {
        return "new-" + UUID.randomUUID() + "@example.test";
    }

    public void as(SignedIn who, Runnable work) {
        asGet(
                who,
                () -> {
                    work.run();
                    return true;
                });
    }

    public <T> T asGet(SignedIn who, Supplier<T> work) {
        return ActingAs.somebody(authentication(who), work);
    }

    /**
     * Logs in for the rest of the test, also for its screens; the test framework forgets it
     * afterwards.
     */
    public void signIn(SignedIn who) {
        var context = new SecurityContextImpl(authentication(who));
        var screens = VaadinSession.getCurrent();
        if (screens != null && screens.getSession() != null) {
            screens.getSession()
                    .setAttribute(
                            HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY,
                            context);
            letTheTestsRequestKnow();
        }
        SecurityContextHolder.setContext(context);
    }

    /** The test framework's request believes that roles begin with ROLE_; permissions do not. */
    private static void letTheTestsRequestKnow() {
        if (VaadinRequest.getCurrent() instanceof VaadinServletRequest servlet
                && servlet.getRequest() instanceof MockRequest request) {
            request.principalProvider(() -> SecurityContextHolder.getContext().getAuthentication());
            request.roleChecker((_, permission) -> holds(permission));
        }
    }

    private static boolean holds(String permission) {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null
                && authentication.getAuthorities().stream()
                        .anyMatch(held -> permission.equals(held.getAuthority()));
    }

    public static Authentication authentication(SignedIn who) {
        return UsernamePasswordAuthenticationToken.authenticated(who, null, who.getAuthorities());
    }

    private SignedIn member(SellerId seller, Role role) {
        var person = open(EnumSet.of(Role.SHOPPER));
        ActingAs.system(() -> accounts.join(person, seller, role));
        return identity(person);
    }

    private UserId open(Set<Role> roles) {
        var number = NUMBER.incrementAndGet();
        var email = "person-%d-%d@example.test".formatted(ProcessHandle.current().pid(), number);
        var account = new OpenAccount(email, "Person " + number, PASSWORD, roles);
        return ActingAs.systemGet(() -> accounts.open(account));
    }
}
