package app.demo;

import app.Welcome;
import domain.people.Role;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import services.people.AccountOpening;
import services.shared.ActingAs;
import services.shared.SignedIn;

/**
 * Makes the demo marketplace at the first start, when it is wanted, through the services. The
 * administrator comes last: as long as there is none, a start that was interrupted goes on.
 */
@Component
@Order(0)
class DemoMarketplace implements ApplicationRunner, Welcome.DemoUsers {

    private static final Logger log = LoggerFactory.getLogger(DemoMarketplace.class);
    private static final String ADMIN = "admin";
    private static final List<Welcome.DemoUser> USERS =
            List.of(
                    user(ADMIN, "administrator"),
                    user("moderator", "moderator"),
                    user("support", "support agent"),
                    user("finance", "finance"),
                    user("nordlicht", "seller, owner of two businesses"),
                    user("kopi-kita", "seller, owner"),
                    user("staff", "seller, staff of Nordlicht Interior"),
                    user("shopper", "shopper"));

    private final DemoPeople people;
    private final DemoSellers sellers;
    private final DemoCategories categories;
    private final DemoGoods goods;
    private final DemoStock stock;
    private final DemoCheckout checkout;
    private final DemoOrders orders;
    private final DemoAftersales aftersales;
    private final AccountOpening accounts;
    private final JdbcClient jdbc;
    private final TransactionOperations transactions;
    private final boolean wanted;

    DemoMarketplace(
            DemoPeople people,
            DemoSellers sellers,
            DemoCategories categories,
            DemoGoods goods,
            DemoStock stock,
            DemoCheckout checkout,
            DemoOrders orders,
            DemoAftersales aftersales,
            AccountOpening accounts,
            JdbcClient jdbc,
            TransactionOperations transactions,
            Environment environment,
            @Value("${refcommerce.demo}") String setting) {
        this.people = people;
        this.sellers = sellers;
        this.categories = categories;
        this.goods = goods;
        this.stock = stock;
        this.checkout = checkout;
        this.orders = orders;
        this.aftersales = aftersales;
        this.accounts = accounts;
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.wanted =
                setting.equals("auto")
                        ? !environment.containsProperty("spring.datasource.url")
                        : Boolean.parseBoolean(setting);
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!wanted || people.exists(ADMIN) || (!hasBegun() && isInUse())) {
            return;
        }
        log.info("Making the demo marketplace, a minute at most …");
        people.person("shopper", "Sari Shopper", Role.SHOPPER);
        DemoTable.read("sellers").rows().forEach(sellers::create);
        createGoods();
        people.person("moderator", "Mo Moderator", Role.MODERATOR);
        people.person("support", "Sue Support", Role.SUPPORT);
        people.person("finance", "Finn Finance", Role.FINANCE);
        createStaff();
        orders.create();
        aftersales.create();
        people.person(ADMIN, "Ada Admin", Role.ADMIN);
    }

    @Override
    public List<Welcome.DemoUser> list() {
        return people.exists(ADMIN) ? USERS : List.of();
    }

    private void createGoods() {
        var ids = categories.create();
        var done = new HashSet<>(titles());
        Map<String, SignedIn> loggedIn = new HashMap<>();
        for (var seller : DemoTable.read("sellers").rows()) {
            if (seller.get("state").equals("APPROVED")) {
                loggedIn.put(seller.get("slug"), people.logIn(seller.get("slug")));
            }
        }
        var seed = 0;
        for (var row : DemoTable.read("products").rows()) {
            seed++;
            var category = Optional.ofNullable(ids.get(row.get("category"))).orElseThrow();
            if (!done.contains(row.get("title"))) {
                goods.create(row, seed, category, loggedIn);
            }
        }
        loggedIn.values().forEach(stock::create);
        checkout.create(loggedIn, Optional.ofNullable(ids.get("books")).orElseThrow());
    }

    private void createStaff() {
        var nordlicht = people.logIn("nordlicht").memberships().getFirst().sellerId();
        var refurbisher = people.logIn("second-round").memberships().getFirst().sellerId();
        var staff = people.person("staff", "Stella Staff", Role.SHOPPER);
        people.join(staff, nordlicht, Role.SELLER_STAFF);
        var owner = people.person("nordlicht", "Nordlicht Interior (owner)");
        people.join(owner, refurbisher, Role.SELLER_OWNER);
    }

    private boolean hasBegun() {
        return people.exists("shopper");
    }

    private boolean isInUse() {
        return ActingAs.systemGet(accounts::isAnybodyHere);
    }

    private List<String> titles() {
        return ActingAs.systemGet(
                () ->
                        transactions.execute(
                                _ ->
                                        jdbc.sql("select title from product")
                                                .query(String.class)
                                                .list()));
    }

    private static Welcome.DemoUser user(String name, String whatTheyAre) {
        return new Welcome.DemoUser(DemoPeople.address(name), DemoPeople.PASSWORD, whatTheyAre);
    }
}
