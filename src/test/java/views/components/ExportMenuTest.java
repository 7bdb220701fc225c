package views.components;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.IntegrationTest;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import domain.people.Role;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import services.mail.OutboxQueries;
import services.people.PasswordResets;
import services.people.PeopleScenarios;
import services.people.directory.UserFilter;
import services.people.directory.UserQueries;
import services.people.directory.UserRow;
import services.sellers.SellerFilter;
import services.sellers.SellerQueries;
import services.sellers.SellerRow;

@IntegrationTest
class ExportMenuTest extends SpringBrowserlessTest {

    @Autowired PeopleScenarios given;
    @Autowired UserQueries users;
    @Autowired SellerQueries sellers;
    @Autowired OutboxQueries outbox;
    @Autowired PasswordResets resets;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "operator/sellers",
                "operator/users",
                "operator/audit",
                "operator/mail",
                "operator/products",
                "operator/moderation",
                "operator/categories",
                "operator/imports"
            })
    void isOnEveryListOfOperators(String address) {
        given.signIn(given.operator());

        navigate(address, Component.class);

        assertThat(find(ExportMenu.class).all()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "seller/team",
                "seller/audit",
                "seller/products",
                "seller/offers/new",
                "seller/imports"
            })
    void isOnEveryListOfSellers(String address) {
        given.signIn(given.sellerOwner(given.seller()));

        navigate(address, Component.class);

        assertThat(find(ExportMenu.class).all()).hasSize(1);
    }

    @Test
    void exportsWhatTheFilterLetsThroughAndNothingElse() {
        var operator = given.operator();
        var shopper = given.shopper();
        resets.request(shopper.email());
        var people = new ArrayList<UserRow>();
        var mails = new ArrayList<String>();

        given.as(
                operator,
                () -> {
                    users.each(new UserFilter(shopper.email(), null, Role.SHOPPER), people::add);
                    outbox.each(shopper.email(), mail -> mails.add(mail.recipient()));
                });

        assertThat(people).extracting(UserRow::id).containsExactly(shopper.id());
        assertThat(mails).containsExactly(shopper.email());
    }

    @Test
    void exportsAllSellersByNumber() {
        var operator = given.operator();
        var mine = List.of(given.seller(), given.seller());
        var found = new ArrayList<SellerRow>();

        given.as(operator, () -> sellers.each(SellerFilter.none(), found::add));

        assertThat(found).extracting(SellerRow::number).isSorted().doesNotHaveDuplicates();
        assertThat(found).extracting(SellerRow::id).containsAll(mine);
    }

    @Test
    void isRefusedToWhoeverMayNotSeeTheList() {
        given.as(
                given.shopper(),
                () ->
                        assertThatExceptionOfType(AccessDeniedException.class)
                                .isThrownBy(() -> users.each(UserFilter.none(), _ -> {})));
    }
}
