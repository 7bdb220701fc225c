package services.orders.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.IntegrationTest;
import domain.orders.OrderStatus;
import domain.people.Role;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import services.orders.OrderScenarios;
import services.people.PeopleScenarios;
import services.shared.ActingAs;
import services.shared.SignedIn;

@IntegrationTest
class OrderListsTest {

    private static final Pageable PAGE = Pageable.ofSize(50);

    @Autowired OrderScenarios given;
    @Autowired PeopleScenarios people;
    @Autowired OrderQueries queries;
    @Autowired OwnOrderQueries own;
    @Autowired OrderViews views;
    @Autowired JdbcClient jdbc;

    @Test
    void findsAnOrderByNumberNameAndAddress() {
        var operator = people.having(Role.SUPPORT);
        var order = given.paid(given.aSeller());
        var email = given.ofOrder(order.id(), "email");

        for (var text :
                new String[] {
                    String.valueOf(order.number()),
                    "#" + order.number(),
                    email,
                    "Käufer " + email.toUpperCase(java.util.Locale.ROOT)
                }) {
            var found = find(operator, OrderFilter.none().withText(text));
            assertThat(found).as(text).extracting(OrderRow::id).containsExactly(order.id());
        }
        assertThat(find(operator, OrderFilter.none().withText("100% nobody_"))).isEmpty();
    }

    private java.util.List<OrderRow> find(SignedIn who, OrderFilter filter) {
        return ActingAs.person(who, () -> queries.find(filter, PAGE));
    }

    @Test
    void filtersByStatusSellerTimeAndSource() {
        var operator = people.operator();
        var seller = given.aSeller();
        var paid = given.paid(seller);
        var waiting = given.unpaid(seller);
        var ofSeller = OrderFilter.none().ofSeller(OrderScenarios.sellerOf(seller));
        var soon = Instant.now().plus(1, ChronoUnit.HOURS);

        assertThat(find(operator, ofSeller))
                .extracting(OrderRow::id)
                .containsExactly(waiting.id(), paid.id());
        assertThat(find(operator, ofSeller.withStatus(OrderStatus.PLACED)))
                .extracting(OrderRow::id)
                .containsExactly(paid.id());
        assertThat(find(operator, ofSeller.between(soon, null))).isEmpty();
        assertThat(find(operator, ofSeller.fromSource("OLIST"))).isEmpty();
        assertThat(find(operator, ofSeller.ofCustomer(UUID.randomUUID()))).isEmpty();
        assertThat(ActingAs.person(operator, () -> queries.count(ofSeller))).isEqualTo(2);
    }

    @Test
    void readsPageAfterPageAndAllOfThemForAFile() {
        var operator = people.operator();
        var seller = given.aSeller();
        for (int i = 0; i < 5; i++) {
            given.paid(seller);
        }
        var filter = OrderFilter.none().ofSeller(OrderScenarios.sellerOf(seller));
        var all = new ArrayList<OrderRow>();

        var second =
                ActingAs.person(
                        operator, () -> queries.find(filter, PAGE.withPage(0).next().first()));
        ActingAs.person(
                operator,
                () -> {
                    queries.each(filter, all::add);
                    return true;
                });
        var last =
                ActingAs.person(
                        operator,
                        () ->
                                queries.find(
                                        filter,
                                        org.springframework.data.domain.PageRequest.of(1, 3)));

        assertThat(all).hasSize(5).isEqualTo(second);
        assertThat(last).isEqualTo(all.subList(3, 5));
    }

    @Test
    void answersNothingBehindTheFunctionToWhoMayNotSeeAll() {
        var seller = given.aSeller();
        given.paid(seller);

        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> find(seller, OrderFilter.none()));
        assertThat(
                        jdbc.sql("select count(*) from order_page('{}', 0, 10)")
                                .query(Integer.class)
                                .single())
                .isZero();
        assertThat(jdbc.sql("select order_count('{}', 10)").query(Long.class).single()).isZero();
    }

    @Test
    void givesASellerWhatWaitsAndNothingOfOthers() {
        var seller = given.aSeller();
        var order = given.paid(seller, given.aSeller());
        given.unpaid(seller);
        var part = given.partOf(order);

        var waiting =
                ActingAs.person(
                        seller, () -> own.find(OwnOrderFilter.of(OrderTab.TO_ACCEPT), PAGE));
        var all = ActingAs.person(seller, () -> own.find(OwnOrderFilter.of(OrderTab.ALL), PAGE));
        var counts = ActingAs.person(seller, own::waiting);
        var found =
                ActingAs.person(
                        seller,
                        () ->
                                own.find(
                                        OwnOrderFilter.of(OrderTab.ALL)
                                                .withText(order.number() + "-1"),
                                        PAGE));

        assertThat(waiting).extracting(OwnOrderRow::id).containsExactly(part);
        assertThat(waiting.getFirst().number()).isEqualTo(order.number() + "-1");
        assertThat(waiting.getFirst().items()).isEqualTo(4);
        assertThat(waiting.getFirst().due()).isNotNull();
        assertThat(all).hasSize(2);
        assertThat(found).extracting(OwnOrderRow::id).containsExactly(part);
        assertThat(counts).containsEntry(OrderTab.TO_ACCEPT, 1).containsEntry(OrderTab.TO_SHIP, 0);
        assertThat(ActingAs.person(seller, () -> own.count(OwnOrderFilter.of(OrderTab.TO_SHIP))))
                .isZero();
    }

    @Test
    void keepsFiltersForThePersonWhoKeptThem() {
        var operator = people.operator();
        var other = people.operator();

        people.as(operator, () -> views.keep("Open", "status=PLACED"));
        people.as(operator, () -> views.keep("Open", "status=AWAITING_PAYMENT"));

        var mine = people.asGet(operator, views::mine);
        assertThat(mine)
                .extracting(OrderViews.View::query)
                .containsExactly("status=AWAITING_PAYMENT");
        assertThat(people.asGet(other, views::mine)).isEmpty();
        people.as(other, () -> views.forget(mine.getFirst().id()));
        assertThat(people.asGet(operator, views::mine)).hasSize(1);
        people.as(operator, () -> views.forget(mine.getFirst().id()));
        assertThat(people.asGet(operator, views::mine)).isEmpty();
    }
}
